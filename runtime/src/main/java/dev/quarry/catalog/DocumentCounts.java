package dev.quarry.catalog;

import dev.quarry.engine.Counter;
import dev.quarry.engine.EngineTransaction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many documents a table has, by the shape that they are stored in. The counts are kept by
 * whoever writes documents, in the same transaction. Immutable.
 */
public final class DocumentCounts {
  private final Map<Integer, byte[]> keys = new LinkedHashMap<>();

  /**
   * The counts of a table.
   *
   * @param table the table
   */
  public DocumentCounts(StoredTable table) {
    for (StoredShape shape : table.shapes()) {
      keys.put(shape.number(), CatalogKeys.count(table.number(), shape.number()));
    }
  }

  /**
   * Forgets the counts, with the documents that they count.
   *
   * @param transaction what all documents are removed in
   */
  public void forget(EngineTransaction transaction) {
    keys.values().forEach(transaction::delete);
  }

  /**
   * Counts documents that are written or removed, without reading anything.
   *
   * @param transaction what they are written in
   * @param shape the shape that they are stored in, one of the table's
   * @param change how many more there are, or fewer if negative
   */
  public void add(EngineTransaction transaction, int shape, long change) {
    byte[] key = keys.get(shape);
    if (key == null) {
      throw new IllegalArgumentException("The table has no shape " + shape + ".");
    }
    transaction.add(key, change);
  }

  /**
   * How many documents the table has.
   *
   * @param reads what to read from
   * @return the number
   */
  public long all(EngineTransaction reads) {
    return byShape(reads).values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * The counts that can be read, for a check of them.
   *
   * @param reads what to read from
   * @return the numbers by shape, the oldest shape first; 0 in place of what is no number
   */
  public Map<Integer, Long> readable(EngineTransaction reads) {
    Map<Integer, Long> counts = new LinkedHashMap<>();
    for (Map.Entry<Integer, byte[]> key : keys.entrySet()) {
      byte[] value = reads.get(key.getValue());
      boolean number = value != null && value.length == Counter.BYTES;
      counts.put(key.getKey(), number ? Counter.number(key.getValue(), value) : 0);
    }
    return counts;
  }

  /**
   * How many documents the table has in each shape.
   *
   * @param reads what to read from
   * @return the numbers by shape, 0 included, the oldest shape first
   */
  public Map<Integer, Long> byShape(EngineTransaction reads) {
    List<byte @Nullable []> values = reads.getAll(new ArrayList<>(keys.values()));
    Map<Integer, Long> counts = new LinkedHashMap<>();
    int at = 0;
    for (Map.Entry<Integer, byte[]> key : keys.entrySet()) {
      counts.put(key.getKey(), Counter.number(key.getValue(), values.get(at++)));
    }
    return counts;
  }
}
