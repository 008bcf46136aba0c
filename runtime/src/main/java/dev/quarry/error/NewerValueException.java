package dev.quarry.error;

import java.io.Serial;

/**
 * Thrown when a program that is older than the database would write a document in a way that loses
 * values which only a newer program knows. The document stays as it is.
 */
public final class NewerValueException extends QuarryException {
  @Serial private static final long serialVersionUID = 1L;

  private final String field;

  /**
   * Makes an exception whose document is not known yet.
   *
   * @param field the path of what holds the newer values, like {@code lines[]}
   */
  public NewerValueException(String field) {
    super(message("field " + field));
    this.field = field;
  }

  private NewerValueException(NewerValueException cause, String table, String key) {
    super(message("table " + table + ", key " + key + ", field " + cause.field), cause);
    this.field = cause.field;
  }

  private static String message(String where) {
    return "The write would lose values that a newer program has stored: "
        + where
        + ". Leave those elements as they are, or write the document with the newer program.";
  }

  /**
   * Returns the same complaint with the document it is about. This exception becomes the cause.
   *
   * @param table name of the table
   * @param key the document's key as text
   * @return a new exception
   */
  public NewerValueException in(String table, String key) {
    return new NewerValueException(this, table, key);
  }

  /** Returns the path of what holds the newer values. */
  public String field() {
    return field;
  }
}
