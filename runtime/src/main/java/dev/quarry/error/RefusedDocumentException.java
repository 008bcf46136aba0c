package dev.quarry.error;

import java.io.Serial;

/**
 * Thrown when a stored document is sound, but the record's constructor or a converter refuses its
 * values: as a rule because a check was added after the document was written. The document stays as
 * it is.
 */
public final class RefusedDocumentException extends QuarryException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param table the table
   * @param key the document's key as text
   * @param cause what the constructor or converter threw
   */
  public RefusedDocumentException(String table, String key, RuntimeException cause) {
    super(
        "The record refuses a stored document: table "
            + table
            + ", key "
            + Shown.value(key)
            + ", reason: "
            + Shown.failure(cause)
            + ". Loosen the check in the record's constructor or converter, or replace the document.",
        cause);
  }
}
