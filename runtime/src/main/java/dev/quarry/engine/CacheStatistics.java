package dev.quarry.engine;

/**
 * What a cache has done since its database was opened.
 *
 * @param hits how many reads of a key it served; ranges are not counted
 * @param misses how many reads of a key it could not serve
 * @param evictions how many values and pages of a range it dropped to stay within its bound
 * @param entries how many values and pages it holds, roughly
 * @param bytes the memory that they take, in bytes, by estimate
 * @param maxBytes the most memory that it may take, in bytes; 0 if nothing is kept
 */
public record CacheStatistics(
    long hits, long misses, long evictions, long entries, long bytes, long maxBytes) {

  /** The statistics of what is not there. */
  public static final CacheStatistics NONE = new CacheStatistics(0, 0, 0, 0, 0, 0);
}
