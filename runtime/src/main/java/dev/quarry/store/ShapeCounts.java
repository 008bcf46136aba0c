package dev.quarry.store;

import dev.quarry.catalog.DocumentCounts;
import dev.quarry.catalog.StoredTable;
import dev.quarry.codec.DocumentReader;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.error.CorruptDocumentException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts the documents of one table by shape, and compares that with the counts kept. */
final class ShapeCounts {
  private final StoredTable stored;
  private final Map<Integer, Long> shapes = new HashMap<>();
  private long ofUnknownShape;

  ShapeCounts(StoredTable stored) {
    this.stored = stored;
  }

  void add(byte[] document) {
    int shape = shapeOf(document);
    if (shape < 0) {
      ofUnknownShape++;
    } else {
      shapes.merge(shape, 1L, Long::sum);
    }
  }

  long documents() {
    return ofUnknownShape + shapes.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Compares. A damaged document's shape is not known: it may be any that is counted too often, so
   * then only the sum tells.
   *
   * @return what has to be added to the counts, by shape; without damaged documents
   */
  Map<Integer, Long> compare(EngineTransaction reads, FoundDamage found) {
    Map<Integer, Long> corrections = new LinkedHashMap<>();
    long missing = ofUnknownShape;
    for (Map.Entry<Integer, Long> count : new DocumentCounts(stored).readable(reads).entrySet()) {
      long by = shapes.getOrDefault(count.getKey(), 0L) - count.getValue();
      missing += by;
      if (by != 0) {
        corrections.put(count.getKey(), by);
      }
    }
    if (ofUnknownShape == 0) {
      corrections.forEach((shape, by) -> off(found, "documents of shape " + shape, by));
    } else if (missing != 0) {
      off(found, "documents", missing);
    }
    return corrections;
  }

  private void off(FoundDamage found, String what, long missing) {
    found.off(
        stored.name(),
        what + (missing > 0 ? " are not counted" : " are counted that do not exist"),
        Math.abs(missing));
  }

  private static int shapeOf(byte[] document) {
    try {
      return new DocumentReader(document).shape();
    } catch (CorruptDocumentException e) {
      return -1;
    }
  }
}
