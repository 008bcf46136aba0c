package dev.quarry.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when stored bytes are not what was written: a document or a key that fails its checksum or
 * does not decode. Nothing of a corrupt document is ever returned.
 *
 * <p>The decoder knows what is wrong and at which byte; {@link #in(String, String, int)} adds where
 * the bytes came from.
 */
public final class CorruptDocumentException extends QuarryException {
  @Serial private static final long serialVersionUID = 1L;

  private final String reason;
  private final @Nullable String table;
  private final @Nullable String key;
  private final int shape;

  /**
   * Makes an exception whose place is not known yet.
   *
   * @param reason what is wrong with the bytes, and at which offset where that is known
   */
  public CorruptDocumentException(String reason) {
    super("Stored bytes are corrupt: " + reason);
    this.reason = reason;
    this.table = null;
    this.key = null;
    this.shape = -1;
  }

  private CorruptDocumentException(
      CorruptDocumentException cause, String message, String table, String key, int shape) {
    super(message, cause);
    this.reason = cause.reason;
    this.table = table;
    this.key = key;
    this.shape = shape;
  }

  /**
   * Returns the same complaint with the place that the bytes came from. This exception becomes the
   * cause.
   *
   * @param table name of the table
   * @param key the document's key as text
   * @param shape number of the shape that the document names, or -1 where it cannot be read
   * @return a new exception
   */
  public CorruptDocumentException in(String table, String key, int shape) {
    return new CorruptDocumentException(
        this,
        "A stored document is corrupt: table "
            + table
            + ", key "
            + Shown.value(key)
            + (shape < 0 ? "" : ", shape " + shape)
            + ", reason: "
            + reason
            + ". Restore the database from a backup.",
        table,
        key,
        shape);
  }

  /**
   * Returns the same complaint about an index entry. This exception becomes the cause.
   *
   * @param table name of the table
   * @param index name of the index
   * @param key the key of the document that the entry belongs to, as text
   * @return a new exception
   */
  public CorruptDocumentException inEntry(String table, String index, String key) {
    return new CorruptDocumentException(
        this,
        "A stored index entry is corrupt: table "
            + table
            + ", index "
            + index
            + ", key "
            + Shown.value(key)
            + ", reason: "
            + reason
            + ". Restore the database from a backup.",
        table,
        key,
        -1);
  }

  /** Returns what is wrong with the bytes. */
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

  /** Returns the number of the document's shape, or -1 where it is not known. */
  public int shape() {
    return shape;
  }
}
