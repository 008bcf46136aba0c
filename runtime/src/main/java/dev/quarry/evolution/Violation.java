package dev.quarry.evolution;

import java.util.List;

/**
 * Documents that do not fit a schema, all for one reason.
 *
 * @param table the table's name
 * @param path the field that stands in the way, or empty if it is not a single one
 * @param reason what is wrong, without the values of one document
 * @param count how many documents it concerns
 * @param keys the keys of the first of them, as text
 * @param example what was said of the first one
 */
public record Violation(
    String table, String path, String reason, long count, List<String> keys, String example) {
  /** Copies the list. */
  public Violation {
    keys = List.copyOf(keys);
  }

  @Override
  public String toString() {
    return "table "
        + table
        + (path.isEmpty() ? "" : ", field " + path)
        + ": "
        + count
        + (count == 1 ? " document, " : " documents, ")
        + reason
        + " (keys "
        + String.join("; ", keys)
        + (count > keys.size() ? " …" : "")
        + "; the first one: "
        + example
        + ")";
  }
}
