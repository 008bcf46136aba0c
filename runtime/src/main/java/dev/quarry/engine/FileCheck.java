package dev.quarry.engine;

/**
 * A capability: reads all that is stored and compares it with the engine's own checksums, past any
 * cache. Asked for by {@link Engine#capability}.
 */
public interface FileCheck {

  /**
   * Reads every file. Takes as long as the disk needs for that.
   *
   * @throws dev.quarry.error.EngineException if one is damaged or cannot be read; the message names
   *     it
   */
  void checkFiles();
}
