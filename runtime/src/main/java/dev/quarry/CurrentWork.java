package dev.quarry;

import dev.quarry.evolution.EvolutionListener;
import dev.quarry.evolution.SchemaPlan;
import dev.quarry.evolution.WorkProgress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers how far the work is that is done now, and hands everything on. Thread-safe. */
final class CurrentWork implements EvolutionListener {
  private final EvolutionListener next;
  private volatile @Nullable WorkProgress current;

  CurrentWork(EvolutionListener next) {
    this.next = next;
  }

  /** How far the work is, if any is done. */
  Optional<WorkProgress> progress() {
    return Optional.ofNullable(current);
  }

  @Override
  public void planned(SchemaPlan plan) {
    next.planned(plan);
  }

  @Override
  public void started(WorkProgress progress) {
    current = progress;
    next.started(progress);
  }

  @Override
  public void progressed(WorkProgress progress) {
    current = progress;
    next.progressed(progress);
  }

  @Override
  public void finished(WorkProgress progress) {
    current = null;
    next.finished(progress);
  }

  @Override
  public void failed(WorkProgress progress, Exception cause) {
    current = null;
    next.failed(progress, cause);
  }
}
