package dev.quarry.error;

import java.io.Serial;

/** Thrown when a document that must exist does not. */
public final class DocumentNotFoundException extends QuarryException {
  @Serial private static final long serialVersionUID = 1L;

  private final String table;
  private final String key;

  /**
   * Makes an exception.
   *
   * @param table name of the table
   * @param key the key as text
   */
  public DocumentNotFoundException(String table, String key) {
    this(table, "key ", key);
  }

  private DocumentNotFoundException(String table, String what, String values) {
    super(
        "There is no such document: table "
            + table
            + ", "
            + what
            + Shown.value(values)
            + ". Use find or exists where it may be missing.");
    this.table = table;
    this.key = values;
  }

  /**
   * Makes an exception for a document that was asked for by the values of a unique index.
   *
   * @param table name of the table
   * @param index name of the index
   * @param values the values as text
   * @return the exception
   */
  public static DocumentNotFoundException byIndex(String table, String index, String values) {
    return new DocumentNotFoundException(table, "index " + index + ", values ", values);
  }

  /** Returns the name of the table. */
  public String table() {
    return table;
  }

  /** Returns the key, or the values of the unique index that was asked, as text. */
  public String key() {
    return key;
  }
}
