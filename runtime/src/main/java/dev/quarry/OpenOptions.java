package dev.quarry;

import dev.quarry.engine.Durability;
import dev.quarry.evolution.Backup;
import dev.quarry.evolution.EvolutionListener;
import dev.quarry.evolution.SchemaChange;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a database is opened. Immutable: each {@code with…} method returns a changed copy.
 *
 * @param durability when a commit counts as done; {@link Durability#SYNC} by default
 * @param cacheBytes the most memory, in bytes, that blocks read from disk are kept in; 64 MiB by
 *     default
 * @param writeBufferBytes the most memory, in bytes, that writes are gathered in before they go to
 *     sorted files; 64 MiB by default
 * @param documentCacheBytes the most memory, in bytes, that records and index entries are kept in,
 *     so that reading them again needs neither the storage nor decoding; 0 to keep none; by default
 *     64 MiB, or an eighth of what the Java heap may grow to if that is less. It is memory of that
 *     heap, by estimate. Records that were read once only are not kept, nor are those of tables
 *     with a {@code byte[]} or a converter, whose values might be changed
 * @param retryTimeout how long a transaction that loses conflicts is run again before its {@link
 *     dev.quarry.error.ConflictException} reaches the caller; 10 seconds by default
 * @param transactionTimeout how long a transaction that reads and writes may be open; 5 minutes by
 *     default
 * @param scanLimit how many documents a table may have for a query that no index serves to go
 *     through them without {@code allowScan()}; 10,000 by default
 * @param schemaChange what happens if the schema has changed; {@link SchemaChange#APPLY} by default
 * @param backup when a checkpoint is made before the schema is changed; {@link
 *     Backup#BEFORE_DESTRUCTION} by default
 * @param listener is told what happens to the schema and to stored documents; nobody by default
 * @param control steers migrations, builds of indexes and other long pieces of work; null, the
 *     default, for one of the database's own
 * @param workThreads how many threads such work goes through a table in at once, each with a range
 *     of keys; by default half of the processors, at the most 4
 */
public record OpenOptions(
    Durability durability,
    long cacheBytes,
    long writeBufferBytes,
    long documentCacheBytes,
    Duration retryTimeout,
    Duration transactionTimeout,
    long scanLimit,
    SchemaChange schemaChange,
    Backup backup,
    EvolutionListener listener,
    @Nullable WorkControl control,
    int workThreads) {
  private static final long MIB = 1024 * 1024;

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if the cache or the write buffer is below 1 MiB, another bound
   *     negative, or the number of threads below 1
   */
  public OpenOptions {
    if (cacheBytes < MIB || writeBufferBytes < MIB) {
      throw new IllegalArgumentException(
          "The cache and the write buffer are at least 1 MiB: cache "
              + cacheBytes
              + " bytes, write buffer "
              + writeBufferBytes
              + " bytes.");
    }
    if (documentCacheBytes < 0) {
      throw new IllegalArgumentException(
          "The document cache is not negative; this one is " + documentCacheBytes + " bytes.");
    }
    if (retryTimeout.isNegative()) {
      throw new IllegalArgumentException(
          "The retry time-out is not negative; this one is " + retryTimeout + ".");
    }
    if (transactionTimeout.isNegative() || transactionTimeout.isZero()) {
      throw new IllegalArgumentException(
          "The time-out of transactions is positive; this one is " + transactionTimeout + ".");
    }
    if (scanLimit < 0) {
      throw new IllegalArgumentException(
          "The scan limit is not negative; this one is " + scanLimit + ".");
    }
    if (workThreads < 1) {
      throw new IllegalArgumentException(
          "Work on stored documents takes at least 1 thread; this is " + workThreads + ".");
    }
  }

  /**
   * What {@code open} uses when nothing is said.
   *
   * @return the defaults
   */
  public static OpenOptions defaults() {
    return new OpenOptions(
        Durability.SYNC,
        64 * MIB,
        64 * MIB,
        Math.min(64 * MIB, Runtime.getRuntime().maxMemory() / 8),
        Duration.ofSeconds(10),
        Duration.ofMinutes(5),
        10_000,
        SchemaChange.APPLY,
        Backup.BEFORE_DESTRUCTION,
        EvolutionListener.NONE,
        null,
        Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors() / 2)));
  }

  /**
   * Changes when a commit counts as done.
   *
   * @param changed the new value
   * @return the changed options
   */
  public OpenOptions withDurability(Durability changed) {
    return new OpenOptions(
        changed,
        cacheBytes,
        writeBufferBytes,
        documentCacheBytes,
        retryTimeout,
        transactionTimeout,
        scanLimit,
        schemaChange,
        backup,
        listener,
        control,
        workThreads);
  }

  /**
   * Changes the size of the block cache.
   *
   * @param changed in bytes, at least 1 MiB
   * @return the changed options
   */
  public OpenOptions withCacheBytes(long changed) {
    return new OpenOptions(
        durability,
        changed,
        writeBufferBytes,
        documentCacheBytes,
        retryTimeout,
        transactionTimeout,
        scanLimit,
        schemaChange,
        backup,
        listener,
        control,
        workThreads);
  }

  /**
   * Changes the size of the write buffer.
   *
   * @param changed in bytes, at least 1 MiB
   * @return the changed options
   */
  public OpenOptions withWriteBufferBytes(long changed) {
    return new OpenOptions(
        durability,
        cacheBytes,
        changed,
        documentCacheBytes,
        retryTimeout,
        transactionTimeout,
        scanLimit,
        schemaChange,
        backup,
        listener,
        control,
        workThreads);
  }

  /**
   * Changes the size of the cache of records.
   *
   * @param changed in bytes, 0 to keep none
   * @return the changed options
   */
  public OpenOptions withDocumentCacheBytes(long changed) {
    return new OpenOptions(
        durability,
        cacheBytes,
        writeBufferBytes,
        changed,
        retryTimeout,
        transactionTimeout,
        scanLimit,
        schemaChange,
        backup,
        listener,
        control,
        workThreads);
  }

  /**
   * Changes how long a transaction that loses conflicts is run again.
   *
   * @param changed not negative; zero means that it is never run again
   * @return the changed options
   */
  public OpenOptions withRetryTimeout(Duration changed) {
    return new OpenOptions(
        durability,
        cacheBytes,
        writeBufferBytes,
        documentCacheBytes,
        changed,
        transactionTimeout,
        scanLimit,
        schemaChange,
        backup,
        listener,
        control,
        workThreads);
  }

  /**
   * Changes how long a transaction that reads and writes may be open. After that each call on it
   * throws {@link dev.quarry.error.TransactionTimeoutException}, and nothing of it is written.
   *
   * @param changed positive
   * @return the changed options
   */
  public OpenOptions withTransactionTimeout(Duration changed) {
    return new OpenOptions(
        durability,
        cacheBytes,
        writeBufferBytes,
        documentCacheBytes,
        retryTimeout,
        changed,
        scanLimit,
        schemaChange,
        backup,
        listener,
        control,
        workThreads);
  }

  /**
   * Changes how many documents a query that no index serves may go through unasked.
   *
   * @param changed not negative
   * @return the changed options
   */
  public OpenOptions withScanLimit(long changed) {
    return new OpenOptions(
        durability,
        cacheBytes,
        writeBufferBytes,
        documentCacheBytes,
        retryTimeout,
        transactionTimeout,
        changed,
        schemaChange,
        backup,
        listener,
        control,
        workThreads);
  }

  /**
   * Changes what happens if the schema has changed.
   *
   * @param changed the new value
   * @return the changed options
   */
  public OpenOptions withSchemaChange(SchemaChange changed) {
    return new OpenOptions(
        durability,
        cacheBytes,
        writeBufferBytes,
        documentCacheBytes,
        retryTimeout,
        transactionTimeout,
        scanLimit,
        changed,
        backup,
        listener,
        control,
        workThreads);
  }

  /**
   * Changes when a checkpoint is made before the schema is changed.
   *
   * @param changed the new value
   * @return the changed options
   */
  public OpenOptions withBackup(Backup changed) {
    return new OpenOptions(
        durability,
        cacheBytes,
        writeBufferBytes,
        documentCacheBytes,
        retryTimeout,
        transactionTimeout,
        scanLimit,
        schemaChange,
        changed,
        listener,
        control,
        workThreads);
  }

  /**
   * Changes who is told what happens to the schema and to stored documents.
   *
   * @param changed the listener
   * @return the changed options
   */
  public OpenOptions withListener(EvolutionListener changed) {
    return new OpenOptions(
        durability,
        cacheBytes,
        writeBufferBytes,
        documentCacheBytes,
        retryTimeout,
        transactionTimeout,
        scanLimit,
        schemaChange,
        backup,
        changed,
        control,
        workThreads);
  }

  /**
   * Changes what steers long pieces of work on stored documents.
   *
   * @param changed the control
   * @return the changed options
   */
  public OpenOptions withControl(WorkControl changed) {
    return new OpenOptions(
        durability,
        cacheBytes,
        writeBufferBytes,
        documentCacheBytes,
        retryTimeout,
        transactionTimeout,
        scanLimit,
        schemaChange,
        backup,
        listener,
        changed,
        workThreads);
  }

  /**
   * Changes how many threads long pieces of work go through a table in. Steps of migrations are
   * called by all of them at once.
   *
   * @param changed at least 1
   * @return the changed options
   */
  public OpenOptions withWorkThreads(int changed) {
    return new OpenOptions(
        durability,
        cacheBytes,
        writeBufferBytes,
        documentCacheBytes,
        retryTimeout,
        transactionTimeout,
        scanLimit,
        schemaChange,
        backup,
        listener,
        control,
        changed);
  }
}
