package dev.quarry.error;

import java.io.Serial;

/**
 * Thrown by a commit that would leave a reference pointing at nothing: a document refers to one
 * that does not exist, or one that is still referred to is deleted. Nothing has been written.
 */
public final class ReferenceViolationException extends ConstraintViolationException {
  @Serial private static final long serialVersionUID = 1L;

  private final String component;
  private final String target;
  private final String targetKey;

  private ReferenceViolationException(
      String sentence,
      String advice,
      String table,
      String key,
      String component,
      String target,
      String targetKey) {
    super(
        sentence
            + ": table "
            + table
            + ", key "
            + Shown.value(key)
            + ", component "
            + component
            + ", refers to table "
            + target
            + ", key "
            + Shown.value(targetKey)
            + ". "
            + advice,
        table,
        key);
    this.component = component;
    this.target = target;
    this.targetKey = targetKey;
  }

  /**
   * Makes the exception for a document that refers to one that does not exist.
   *
   * @param table name of the table that refers
   * @param key key of the document that refers, as text
   * @param component the component that refers
   * @param target name of the table that is referred to
   * @param targetKey key that is referred to, as text
   * @return the exception
   */
  public static ReferenceViolationException missing(
      String table, String key, String component, String target, String targetKey) {
    return new ReferenceViolationException(
        "A document refers to one that does not exist",
        "Insert that document first or in the same transaction.",
        table,
        key,
        component,
        target,
        targetKey);
  }

  /**
   * Makes the exception for deleting a document that another one still refers to.
   *
   * @param table name of the table that refers
   * @param key key of a document that refers, as text
   * @param component the component that refers
   * @param target name of the table that the deleted document is in
   * @param targetKey key of the deleted document, as text
   * @return the exception
   */
  public static ReferenceViolationException restricted(
      String table, String key, String component, String target, String targetKey) {
    return new ReferenceViolationException(
        "A document cannot be deleted while another refers to it",
        "Delete or change the referring document in the same transaction, or declare onDelete.",
        table,
        key,
        component,
        target,
        targetKey);
  }

  /** Returns the component that refers. */
  public String component() {
    return component;
  }

  /** Returns the name of the table that is referred to. */
  public String target() {
    return target;
  }

  /** Returns the key that is referred to, as text. */
  public String targetKey() {
    return targetKey;
  }
}
