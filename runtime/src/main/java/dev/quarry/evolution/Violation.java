package dev.quarry.evolution;

import java.util.List;

/**
 * Documents that do not fit a schema, all for one reason.
 *
 * @param table the table's name
 * @param path the field that stands in the way, or empty if it is not a single one
 * @param kind what sort of reason it is
 * @param reason what is wrong, without the values of one document
 * @param count how many documents it concerns
 * @param keys the keys of the first of them, as text
 * @param example what was said of the first one
 */
public record Violation(
    String table,
    String path,
    Kind kind,
    String reason,
    long count,
    List<String> keys,
    String example) {
  /** Copies the list. */
  public Violation {
    keys = List.copyOf(keys);
  }

  /** The sorts of reasons. */
  public enum Kind {
    /** A value, or its absence, has no meaning in today's shape. */
    SHAPE,
    /** A migration throws, or makes what does not fit. */
    MIGRATION,
    /** Several documents would have one key. */
    KEY,
    /** It refers to documents that do not exist. */
    REFERENCE,
    /** The record's constructor or a converter refuses its values. */
    REFUSED,
    /** Its bytes are damaged. */
    DAMAGED
  }

  /**
   * What to do about it.
   *
   * @return a sentence without a full stop, with the beginning of a migration where that helps
   */
  public String suggestion() {
    return switch (kind) {
      case SHAPE ->
          "give it a value: "
              + Fix.migration(table, path, "fill", MigrationStub.ofDocuments(table, "…"));
      case MIGRATION ->
          "mend the migration, or say with its onFailure what becomes of such documents";
      case KEY -> "give each a key of its own in the migration, or delete all but one before";
      case REFERENCE ->
          "insert what they refer to before, or correct them: "
              + Fix.migration(table, path, "correct", MigrationStub.ofDocuments(table, "…"));
      case REFUSED ->
          "loosen the check in the record's constructor or converter, or change them: "
              + Fix.migration(table, path, "correct", MigrationStub.ofDocuments(table, "…"));
      case DAMAGED -> "restore them from a checkpoint";
    };
  }

  @Override
  public String toString() {
    boolean tellsMore = kind == Kind.MIGRATION || kind == Kind.REFUSED || kind == Kind.DAMAGED;
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
        + (tellsMore ? "; the first one: " + example : "")
        + ")";
  }
}
