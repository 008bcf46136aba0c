package dev.quarry.engine.optimistic;

import dev.quarry.engine.BulkLoad;
import dev.quarry.engine.CacheStatistics;
import dev.quarry.engine.CachedReads;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.Limits;
import dev.quarry.engine.ValueReader;
import dev.quarry.engine.cache.ValueCache;
import dev.quarry.error.DatabaseClosedException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** An engine made of a {@link Storage} and optimistic transactions. */
public final class OptimisticEngine implements Engine, CachedReads {

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
  private final @Nullable ValueCache cache;
  private final ReadThrough values;
  private final AtomicBoolean closed = new AtomicBoolean();

  /**
   * Makes an engine.
   *
   * @param storage where the data is; closed with the engine
   * @param limits what transactions may be made of
   */
  public OptimisticEngine(Storage storage, Limits limits) {
    this(storage, limits, DEFAULT_LOG_BYTES, null);
  }

  /**
   * Makes an engine that keeps what was made of values.
   *
   * @param storage where the data is; closed with the engine
   * @param limits what transactions may be made of
   * @param cache where it is kept, the engine's own; null to keep nothing
   */
  public OptimisticEngine(Storage storage, Limits limits, @Nullable ValueCache cache) {
    this(storage, limits, DEFAULT_LOG_BYTES, cache);
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
    this(storage, limits, logBytes, null);
  }

  private OptimisticEngine(
      Storage storage, Limits limits, long logBytes, @Nullable ValueCache cache) {
    this.storage = storage;
    this.limits = limits;
    this.limitCheck = new LimitCheck(limits);
    this.maxAgeNanos = nanos(limits.maxTransactionAge());
    this.cache = cache;
    this.values = new ReadThrough(cache, closed::get);
    this.queue =
        new CommitQueue(
            new Committer(storage, versions, new ConflictLog(logBytes), cache), MAX_GROUP_BYTES);
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
  public <T> @Nullable T read(byte[] key, ValueReader<T> reader) {
    if (isClosed()) {
      throw new DatabaseClosedException("The database is closed. Open it again to go on.");
    }
    // The number comes first: what is read next may be newer, but not older.
    long number = versions.current().number();
    return values.read(storage, key, reader, number);
  }

  @Override
  public CacheStatistics cacheStatistics() {
    return values.statistics();
  }

  @Override
  public <T> Optional<T> capability(Class<T> type) {
    if (type == BulkLoad.class && cache != null && storage instanceof BulkLoad loader) {
      return Optional.of(type.cast(clearing(loader, cache)));
    }
    Object provider = type.isInstance(storage) ? storage : this;
    return type.isInstance(provider) ? Optional.of(type.cast(provider)) : Optional.empty();
  }

  /** A load passes the commits by, which would have told the cache of it. */
  private static BulkLoad clearing(BulkLoad loader, ValueCache cache) {
    return entries -> {
      cache.clear();
      loader.load(entries);
      cache.clear();
    };
  }

  @Override
  public void close() {
    closed.set(true);
    storage.close();
  }

  Storage storage() {
    return storage;
  }

  ReadThrough values() {
    return values;
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
