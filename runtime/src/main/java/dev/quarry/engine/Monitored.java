package dev.quarry.engine;

/** A capability: tells what it is doing. Asked for by {@link Engine#capability}. */
public interface Monitored {

  /**
   * What the engine is doing and what it holds.
   *
   * @return the numbers as of now
   */
  EngineStatistics statistics();
}
