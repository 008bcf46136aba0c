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
    super(
        "There is no such document: table "
            + table
            + ", key "
            + key
            + ". Use find or exists where it may be missing.");
    this.table = table;
    this.key = key;
  }

  /** Returns the name of the table. */
  public String table() {
    return table;
  }

  /** Returns the key as text. */
  public String key() {
    return key;
  }
}
