package dev.quarry.engine.memory;

import dev.quarry.engine.Engine;
import dev.quarry.engine.Limits;
import dev.quarry.engine.cache.ValueCache;
import dev.quarry.engine.optimistic.OptimisticEngine;

/** Opens engines that keep everything in memory. What they hold is gone when they are closed. */
public final class MemoryEngine {
  private MemoryEngine() {}

  /**
   * Opens an empty engine with the default limits.
   *
   * @return the engine, to be closed by the caller
   */
  public static Engine open() {
    return open(Limits.defaults());
  }

  /**
   * Opens an empty engine.
   *
   * @param limits what transactions may be made of
   * @return the engine, to be closed by the caller
   */
  public static Engine open(Limits limits) {
    return new OptimisticEngine(new MemoryStorage(), limits);
  }

  /**
   * Opens an empty engine that keeps what was made of values.
   *
   * @param limits what transactions may be made of
   * @param valueCacheBytes the most memory that is kept in, in bytes, positive
   * @return the engine, to be closed by the caller
   */
  public static Engine open(Limits limits, long valueCacheBytes) {
    return new OptimisticEngine(new MemoryStorage(), limits, new ValueCache(valueCacheBytes));
  }
}
