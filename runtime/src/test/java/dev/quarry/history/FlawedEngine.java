package dev.quarry.history;

import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import org.jspecify.annotations.Nullable;

/** A sound engine with a flaw put around it, of the kinds that engines have had. */
final class FlawedEngine implements Engine {

  /** What is wrong. */
  enum Flaw {
    /** Nothing: what is found in the others is not the doing of the wrapping. */
    NONE,
    /** Ranges that were read are not validated. */
    FORGETS_RANGES,
    /** Keys that were read are not validated. */
    FORGETS_KEYS,
    /** Only what a transaction writes is validated: snapshot isolation. */
    VALIDATES_WRITES_ONLY,
    /** Nothing is validated. */
    VALIDATES_NOTHING,
    /** Commits become visible to readers in another order than they were made in. */
    PUBLISHES_OUT_OF_ORDER,
    /** Some readers are given the state before the newest commits. */
    READS_THE_PAST,
    /** A commit becomes visible in two parts. */
    COMMITS_IN_PARTS,
    /** What is written can be seen before it is committed. */
    SHOWS_UNCOMMITTED
  }

  private static final byte[] NOTHING = {0};

  private final Engine engine;
  private final Flaw flaw;

  /** Held exclusively by commits, so that two views can be opened of one state. */
  private final ReadWriteLock commits = new StampedLock().asReadWriteLock();

  private final List<EngineTransaction> pasts = new ArrayList<>();

  FlawedEngine(Engine engine, Flaw flaw) {
    this.engine = engine;
    this.flaw = flaw;
  }

  Flaw flaw() {
    return flaw;
  }

  Engine sound() {
    return engine;
  }

  @Override
  public Limits limits() {
    return engine.limits();
  }

  @Override
  public EngineTransaction begin() {
    commits.readLock().lock();
    try {
      EngineTransaction validated = engine.begin();
      validated.get(NOTHING); // fixes what it reads
      return new FlawedTransaction(this, validated, engine.snapshot());
    } finally {
      commits.readLock().unlock();
    }
  }

  @Override
  public EngineTransaction snapshot() {
    return switch (flaw) {
      case READS_THE_PAST -> new MixedSnapshot(engine.snapshot(), past(), key -> true);
      case PUBLISHES_OUT_OF_ORDER ->
          new MixedSnapshot(engine.snapshot(), past(), key -> key[key.length - 1] % 2 == 0);
      default -> engine.snapshot();
    };
  }

  /** A state from before; a newer one from time to time. */
  private EngineTransaction past() {
    synchronized (pasts) {
      if (pasts.isEmpty() || ThreadLocalRandom.current().nextInt(8) == 0) {
        pasts.add(engine.snapshot());
      }
      return pasts.get(pasts.size() - 1);
    }
  }

  void exclusively(Runnable commit) {
    commits.writeLock().lock();
    try {
      commit.run();
    } finally {
      commits.writeLock().unlock();
    }
  }

  @Override
  public byte @Nullable [] get(byte[] key) {
    return engine.get(key);
  }

  @Override
  public void close() {
    pasts.forEach(EngineTransaction::close);
    engine.close();
  }
}
