package dev.quarry.store;

import dev.quarry.error.DatabaseClosedException;
import dev.quarry.evolution.EvolutionListener;
import dev.quarry.evolution.PlanStep;
import dev.quarry.evolution.WorkProgress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts what one long piece of work has done and tells those who want to know. For one thread. */
final class WorkMonitor {
  private static final Logger LOG = LoggerFactory.getLogger("dev.quarry.evolution");
  private static final long BETWEEN_REPORTS = TimeUnit.MILLISECONDS.toNanos(250);
  private static final long BETWEEN_LINES = TimeUnit.SECONDS.toNanos(10);

  private final EvolutionListener listener;
  private final BooleanSupplier cancelled;
  private final PlanStep.Kind kind;
  private final String table;
  private final String subject;
  private final long total;
  private final WorkEvent event = new WorkEvent();
  private final long began = System.nanoTime();
  private final long before;
  private long processed;
  private long failures;
  private long reported = began;
  private long logged = began;

  /**
   * Begins the work.
   *
   * @param cancelled whether the work is to end
   * @param before how many documents earlier runs have been through
   * @param total how many there are
   */
  WorkMonitor(
      EvolutionListener listener,
      BooleanSupplier cancelled,
      PlanStep.Kind kind,
      String table,
      String subject,
      long before,
      long total) {
    this.listener = listener;
    this.cancelled = cancelled;
    this.kind = kind;
    this.table = table;
    this.subject = subject;
    this.before = before;
    this.processed = before;
    this.total = total;
    WorkProgress progress = progress();
    LOG.info("Begun: {}", progress);
    event.begin();
    listener.started(progress);
  }

  long processed() {
    return processed;
  }

  long failures() {
    return failures;
  }

  /**
   * Counts documents that are done, their batch committed.
   *
   * @throws DatabaseClosedException if the work is to end here
   */
  void add(long documents) {
    processed += documents;
    if (cancelled.getAsBoolean()) {
      throw new DatabaseClosedException("The database is being closed.");
    }
    long now = System.nanoTime();
    if (now - reported >= BETWEEN_REPORTS) {
      reported = now;
      WorkProgress progress = progress();
      listener.progressed(progress);
      if (now - logged >= BETWEEN_LINES) {
        logged = now;
        LOG.info("Going on: {}", progress);
      }
    }
  }

  void fail(long documents) {
    failures += documents;
  }

  void finish() {
    WorkProgress progress = progress();
    LOG.info("Done: {}", progress);
    record(true);
    listener.finished(progress);
  }

  void failed(Exception cause) {
    WorkProgress progress = progress();
    LOG.warn("Failed: {}: {}", progress, cause.getMessage());
    record(false);
    listener.failed(progress, cause);
  }

  private void record(boolean done) {
    event.kind = kind.name();
    event.table = table;
    event.subject = subject;
    event.documents = processed - before;
    event.failures = failures;
    event.done = done;
    event.commit();
  }

  private WorkProgress progress() {
    double seconds = (System.nanoTime() - began) / 1e9;
    double perSecond = seconds == 0 ? 0 : (processed - before) / seconds;
    Optional<Duration> remaining =
        perSecond == 0 || total < processed
            ? Optional.empty()
            : Optional.of(Duration.ofMillis((long) ((total - processed) * 1000 / perSecond)));
    return new WorkProgress(kind, table, subject, processed, total, failures, perSecond, remaining);
  }
}
