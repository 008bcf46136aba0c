package dev.quarry.error;

import java.io.Serial;

/**
 * A migration, the building of an index or other work on all documents of a table was cancelled. It
 * has kept what it had done by then, and goes on from there when it is resumed or the database is
 * opened again.
 */
public final class WorkCancelledException extends QuarryException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param reason who ended the work
   */
  public WorkCancelledException(String reason) {
    super(
        ("Work on stored documents was cancelled: %s. What it had done is kept; resume it, or open"
                + " the database again, and it goes on from there.")
            .formatted(reason));
  }
}
