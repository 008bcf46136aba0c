package dev.quarry.engine;

/**
 * What an engine is doing and what it holds, as of now. Reading it costs microseconds and waits for
 * nothing, also while writes are held up.
 *
 * @param writeBufferBytes memory of writes that are not in sorted files yet, in bytes
 * @param cacheBytes memory of cached blocks and of the write buffers, which share one bound, in
 *     bytes
 * @param tableReaderBytes memory of indexes and filters outside of the cache, in bytes
 * @param sortedFileBytes sorted files on disk, in bytes
 * @param pendingCompactionBytes how much is to be rewritten in the background, in bytes, roughly;
 *     commits are slowed down when it grows faster than it is worked off
 * @param runningFlushes how many write buffers are being written to files
 * @param runningCompactions how many rewrites are under way
 * @param writesStopped whether commits wait for these now
 * @param delayedBytesPerSecond what commits are slowed down to, in bytes a second; 0 if they are
 *     not
 * @param backgroundErrors how many flushes and rewrites have failed since the database was opened
 * @param openCursors how many cursors and streams are open
 * @param openSnapshots how many snapshots keep older values on disk
 */
public record EngineStatistics(
    long writeBufferBytes,
    long cacheBytes,
    long tableReaderBytes,
    long sortedFileBytes,
    long pendingCompactionBytes,
    long runningFlushes,
    long runningCompactions,
    boolean writesStopped,
    long delayedBytesPerSecond,
    long backgroundErrors,
    int openCursors,
    int openSnapshots) {

  /**
   * Whether commits are held up now.
   *
   * @return whether they are slowed down or wait
   */
  public boolean isStalled() {
    return writesStopped || delayedBytesPerSecond > 0;
  }
}
