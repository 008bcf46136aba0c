package dev.quarry.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a stored document is sound, but its table has changed since it was written in a way
 * that leaves open what the document means today. The document stays as it is.
 *
 * <p>The reader of old documents knows the field and the reason; {@link #in(String, String, int)}
 * adds which document it is.
 */
public final class DocumentNotUpgradableException extends QuarryException {
  @Serial private static final long serialVersionUID = 1L;

  private final String field;
  private final String reason;
  private final @Nullable String table;
  private final @Nullable String key;
  private final int shape;

  /**
   * Makes an exception whose document is not known yet.
   *
   * @param field the path of the field, as it is called today, like {@code address.city} or {@code
   *     tags[]}
   * @param reason what stands in the way, and what to do
   */
  public DocumentNotUpgradableException(String field, String reason) {
    super("A document cannot be read in today's shape: field " + field + ", reason: " + reason);
    this.field = field;
    this.reason = reason;
    this.table = null;
    this.key = null;
    this.shape = -1;
  }

  private DocumentNotUpgradableException(
      DocumentNotUpgradableException cause, String table, String key, int shape) {
    super(
        "A document cannot be read in today's shape: table "
            + table
            + ", key "
            + Shown.value(key)
            + ", shape "
            + shape
            + ", field "
            + cause.field
            + ", reason: "
            + cause.reason,
        cause);
    this.field = cause.field;
    this.reason = cause.reason;
    this.table = table;
    this.key = key;
    this.shape = shape;
  }

  /**
   * Returns the same complaint with the document it is about. This exception becomes the cause.
   *
   * @param table name of the table
   * @param key the document's key as text
   * @param shape number of the shape that the document was written in
   * @return a new exception
   */
  public DocumentNotUpgradableException in(String table, String key, int shape) {
    return new DocumentNotUpgradableException(this, table, key, shape);
  }

  /** Returns the path of the field that stands in the way. */
  public String field() {
    return field;
  }

  /** Returns what stands in the way, and what to do. */
  public String reason() {
    return reason;
  }

  /** Returns the name of the table, or null where it is not known. */
  public @Nullable String table() {
    return table;
  }

  /** Returns the document's key as text, or null where it is not known. */
  public @Nullable String key() {
    return key;
  }

  /** Returns the number of the shape that the document was written in, or -1 if not known. */
  public int shape() {
    return shape;
  }
}
