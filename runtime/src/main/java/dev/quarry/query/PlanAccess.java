package dev.quarry.query;

import java.util.List;
import java.util.Optional;

/**
 * How a query reaches documents.
 *
 * @param kind in which way
 * @param index the index whose entries are read; empty if it is not one index
 * @param bounds the conditions that its ranges stand for, as they would be read aloud
 * @param ranges how many ranges are read
 * @param descending whether they are read backward
 * @param covering whether the entries hold all that is needed, so that no document is read
 * @param estimatedEntries how many entries or documents are read, by estimate
 * @param inputs what is united or intersected
 */
public record PlanAccess(
    Kind kind,
    Optional<String> index,
    List<String> bounds,
    int ranges,
    boolean descending,
    boolean covering,
    long estimatedEntries,
    List<PlanAccess> inputs) {

  /** The ways to reach documents. */
  public enum Kind {
    /** Nothing can match; nothing is read. */
    NONE,
    /** All documents of the table are read. */
    FULL_SCAN,
    /** The documents in ranges of the table's key are read. */
    KEY_RANGE,
    /** All entries of an index are read, for their order or what they hold. */
    INDEX_SCAN,
    /** The entries in ranges of an index are read, and documents fetched unless these cover. */
    INDEX_RANGE,
    /** Documents reached in any of several ways are fetched once. */
    UNION,
    /** Documents reached in each of two ways are fetched. */
    INTERSECTION
  }

  /** Copies the lists. */
  public PlanAccess {
    bounds = List.copyOf(bounds);
    inputs = List.copyOf(inputs);
  }

  void print(StringBuilder text, String table, int depth) {
    Plan.line(text, depth)
        .append(
            switch (kind) {
              case NONE -> "nothing of ";
              case FULL_SCAN -> "full scan of ";
              case KEY_RANGE -> "key range of ";
              case INDEX_SCAN -> "all of index " + index.orElse("") + " of ";
              case INDEX_RANGE -> "range of index " + index.orElse("") + " of ";
              case UNION -> "union in ";
              case INTERSECTION -> "intersection in ";
            })
        .append(table);
    if (!bounds.isEmpty() && inputs.isEmpty()) {
      text.append(": ").append(String.join(", ", bounds));
    }
    if (ranges > 1) {
      text.append("; ").append(ranges).append(" ranges");
    }
    if (descending) {
      text.append("; descending");
    }
    if (covering) {
      text.append("; covering");
    }
    text.append("; about ")
        .append(estimatedEntries)
        .append(estimatedEntries == 1 ? " entry\n" : " entries\n");
    inputs.forEach(input -> input.print(text, table, depth + 1));
  }
}
