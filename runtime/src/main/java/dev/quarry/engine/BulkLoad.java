package dev.quarry.engine;

import java.util.List;
import java.util.Map;

/**
 * A capability: many sorted entries are added at once, past the transactions, at a fraction of
 * their cost. Only for keys that nothing else reads or writes meanwhile: such a load conflicts with
 * nothing and no snapshot is kept from it. Asked for by {@link Engine#capability}.
 */
public interface BulkLoad {

  /**
   * Adds entries, or replaces those with equal keys. All of them are there and durable when this
   * returns; none if it throws.
   *
   * @param entries the entries, their keys strictly ascending in unsigned byte order
   * @throws dev.quarry.error.EngineException if the storage failed
   */
  void load(List<Map.Entry<byte[], byte[]>> entries);
}
