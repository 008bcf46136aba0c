package dev.quarry.engine.optimistic;

import dev.quarry.engine.KeyRange;

/**
 * Is told the changes of a {@link StorageBatch}. The arrays must not be changed, but may be kept.
 */
public interface BatchVisitor {

  /**
   * A key gets a value.
   *
   * @param key the key
   * @param value its value from now on
   */
  void put(byte[] key, byte[] value);

  /**
   * A key goes, if it is there.
   *
   * @param key the key
   */
  void delete(byte[] key);

  /**
   * All keys of a range go.
   *
   * @param range the range, which is not empty
   */
  void deleteRange(KeyRange range);
}
