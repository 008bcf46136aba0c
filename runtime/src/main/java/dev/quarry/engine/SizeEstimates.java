package dev.quarry.engine;

/**
 * A capability: how much room data takes, found without reading it. Asked for by {@link
 * Engine#capability}.
 */
public interface SizeEstimates {

  /**
   * How many bytes the engine takes on disk, logs included.
   *
   * @return bytes; for an engine in memory, the bytes of keys and values
   */
  long bytesOnDisk();

  /**
   * How many bytes the entries of a range take, roughly: compressed as they are, and data written
   * last may be left out or counted twice.
   *
   * @param range the keys
   * @return bytes, approximately
   */
  long bytesInRange(KeyRange range);
}
