package dev.quarry.engine.rocksdb;

import dev.quarry.engine.Limits;
import java.nio.file.Path;

/**
 * Where a database is, and how much memory and how many files it may take.
 *
 * @param directory the directory of the database; created if it is not there
 * @param blockCacheBytes memory for blocks read, their indexes and filters, in bytes
 * @param writeBufferBytes memory for writes that are not in sorted files yet, in bytes; it and the
 *     block cache share one bound, which is the sum of both
 * @param valueCacheBytes memory for what was made of values, outside that bound, in bytes; 0 to
 *     keep nothing
 * @param maxOpenFiles how many files are kept open at most; -1 for all
 * @param limits what transactions may be made of
 */
public record RocksOptions(
    Path directory,
    long blockCacheBytes,
    long writeBufferBytes,
    long valueCacheBytes,
    int maxOpenFiles,
    Limits limits) {

  /** The smallest sensible block cache and write buffer, in bytes. */
  private static final long MIN_BYTES = 1 << 20;

  /** Checks the sizes. */
  public RocksOptions {
    if (blockCacheBytes < MIN_BYTES || writeBufferBytes < MIN_BYTES) {
      throw new IllegalArgumentException(
          "A memory size is too small: blockCacheBytes %d, writeBufferBytes %d, each at least %d."
              .formatted(blockCacheBytes, writeBufferBytes, MIN_BYTES));
    }
    if (valueCacheBytes < 0) {
      throw new IllegalArgumentException(
          "A memory size is negative: valueCacheBytes %d.".formatted(valueCacheBytes));
    }
    if (maxOpenFiles < 16 && maxOpenFiles != -1) {
      throw new IllegalArgumentException(
          "The number of open files is too small: maxOpenFiles %d, at least 16, or -1 for all."
              .formatted(maxOpenFiles));
    }
  }

  /**
   * The defaults: 64 MiB of block cache, 64 MiB of write buffers, no value cache, 512 open files.
   *
   * @param directory the directory of the database
   * @return the options
   */
  public static RocksOptions at(Path directory) {
    return new RocksOptions(directory, 64L << 20, 64L << 20, 0, 512, Limits.defaults());
  }

  /**
   * These options with another block cache.
   *
   * @param bytes the new {@link #blockCacheBytes}
   * @return the changed options
   */
  public RocksOptions withBlockCacheBytes(long bytes) {
    return new RocksOptions(
        directory, bytes, writeBufferBytes, valueCacheBytes, maxOpenFiles, limits);
  }

  /**
   * These options with other write buffers.
   *
   * @param bytes the new {@link #writeBufferBytes}
   * @return the changed options
   */
  public RocksOptions withWriteBufferBytes(long bytes) {
    return new RocksOptions(
        directory, blockCacheBytes, bytes, valueCacheBytes, maxOpenFiles, limits);
  }

  /**
   * These options with another value cache.
   *
   * @param bytes the new {@link #valueCacheBytes}
   * @return the changed options
   */
  public RocksOptions withValueCacheBytes(long bytes) {
    return new RocksOptions(
        directory, blockCacheBytes, writeBufferBytes, bytes, maxOpenFiles, limits);
  }

  /**
   * These options with another bound on open files.
   *
   * @param files the new {@link #maxOpenFiles}
   * @return the changed options
   */
  public RocksOptions withMaxOpenFiles(int files) {
    return new RocksOptions(
        directory, blockCacheBytes, writeBufferBytes, valueCacheBytes, files, limits);
  }

  /**
   * These options with other limits.
   *
   * @param changed the new {@link #limits}
   * @return the changed options
   */
  public RocksOptions withLimits(Limits changed) {
    return new RocksOptions(
        directory, blockCacheBytes, writeBufferBytes, valueCacheBytes, maxOpenFiles, changed);
  }
}
