package dev.quarry.engine;

/**
 * A capability: the engine keeps what {@link ValueReader}s made of values. Asked for by {@link
 * Engine#capability}.
 */
public interface CachedReads {

  /**
   * What the cache has done so far.
   *
   * @return the statistics, roughly as of now
   */
  CacheStatistics cacheStatistics();
}
