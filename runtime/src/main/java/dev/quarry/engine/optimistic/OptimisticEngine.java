package dev.quarry.engine.optimistic;

import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.Limits;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** An engine made of a {@link Storage} and optimistic transactions. */
public final class OptimisticEngine implements Engine {

  /** The writes after which a group of commits takes no further member, in bytes. */
  private static final long MAX_GROUP_BYTES = 4 << 20;

  /** What the log of recent writes may take in memory by default, in bytes. */
  private static final long DEFAULT_LOG_BYTES = 32 << 20;

  private final Storage storage;
  private final Limits limits;
  private final LimitCheck limitCheck;
  private final long maxAgeNanos;
  private final Versions versions = new Versions();
  private final CommitQueue queue;
  private final AtomicBoolean closed = new AtomicBoolean();

  /**
   * Makes an engine.
   *
   * @param storage where the data is; closed with the engine
   * @param limits what transactions may be made of
   */
  public OptimisticEngine(Storage storage, Limits limits) {
    this(storage, limits, DEFAULT_LOG_BYTES);
  }

  /**
   * Makes an engine that remembers a given amount of recent writes.
   *
   * @param storage where the data is; closed with the engine
   * @param limits what transactions may be made of
   * @param logBytes the memory for recent writes, in bytes, roughly; a transaction during which
   *     more is written is too old to commit
   */
  public OptimisticEngine(Storage storage, Limits limits, long logBytes) {
    this.storage = storage;
    this.limits = limits;
    this.limitCheck = new LimitCheck(limits);
    this.maxAgeNanos = nanos(limits.maxTransactionAge());
    this.queue =
        new CommitQueue(
            new Committer(storage, versions, new ConflictLog(logBytes)), MAX_GROUP_BYTES);
  }

  @Override
  public Limits limits() {
    return limits;
  }

  @Override
  public EngineTransaction begin() {
    OptimisticTransaction transaction = new OptimisticTransaction(this);
    transaction.requireOpen();
    return transaction;
  }

  @Override
  public EngineTransaction snapshot() {
    return new SnapshotTransaction(this);
  }

  @Override
  public byte @Nullable [] get(byte[] key) {
    return storage.get(key);
  }

  @Override
  public <T> Optional<T> capability(Class<T> type) {
    return type.isInstance(storage) ? Optional.of(type.cast(storage)) : Optional.empty();
  }

  @Override
  public void close() {
    closed.set(true);
    storage.close();
  }

  Storage storage() {
    return storage;
  }

  Versions versions() {
    return versions;
  }

  LimitCheck limitCheck() {
    return limitCheck;
  }

  long maxAgeNanos() {
    return maxAgeNanos;
  }

  /** A time in nanoseconds, or the most that a long holds. */
  private static long nanos(Duration time) {
    try {
      return time.toNanos();
    } catch (ArithmeticException e) {
      return Long.MAX_VALUE;
    }
  }

  boolean isClosed() {
    return closed.get();
  }

  void commit(PendingCommit commit) {
    queue.commit(commit);
  }
}
