package dev.quarry.error;

import java.io.Serial;

/**
 * Thrown when a migration cannot convert a stored document, or makes something of it that does not
 * fit the table. The document stays as it is.
 *
 * <p>What runs the migration knows its date version and the reason; {@link #in(String, String)}
 * adds which document it is.
 */
public final class DocumentNotMigratedException extends QuarryException {
  @Serial private static final long serialVersionUID = 1L;

  private final String migration;
  private final String reason;

  /**
   * Makes an exception whose document is not known yet.
   *
   * @param migration the date version of the migration
   * @param cause what it threw, or what refuses its result
   */
  public DocumentNotMigratedException(String migration, RuntimeException cause) {
    this(migration, reason(cause), "", cause);
  }

  private DocumentNotMigratedException(
      String migration, String reason, String document, RuntimeException cause) {
    super(
        "A migration cannot convert a stored document: "
            + document
            + "migration "
            + migration
            + ", reason: "
            + Sentence.withoutStop(reason)
            + ". Mend the migration, say what becomes of such documents with its onFailure, or mend"
            + " the document with the program that wrote it.",
        cause);
    this.migration = migration;
    this.reason = reason;
  }

  /** What users have thrown, without what it was wrapped in on the way. */
  private static String reason(RuntimeException failure) {
    Throwable cause = failure;
    while (cause.getClass() == QuarryException.class && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause instanceof QuarryException ? String.valueOf(cause.getMessage()) : cause.toString();
  }

  /**
   * Returns the same complaint with the document it is about. This exception becomes the cause.
   *
   * @param table name of the table
   * @param key the document's key as text
   * @return a new exception
   */
  public DocumentNotMigratedException in(String table, String key) {
    return new DocumentNotMigratedException(
        migration, reason, "table " + table + ", key " + key + ", ", this);
  }

  /** Returns the date version of the migration. */
  public String migration() {
    return migration;
  }

  /** Returns what the migration threw, or what refuses its result. */
  public String reason() {
    return reason;
  }
}
