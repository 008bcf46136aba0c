package dev.quarry.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Thrown when JSON does not describe a document of the table it is read for. */
public final class InvalidJsonException extends QuarryException {
  @Serial private static final long serialVersionUID = 1L;

  private final String path;

  /**
   * Makes an exception.
   *
   * @param path where in the JSON, like {@code $.location.latitude} or {@code $.names[3]}
   * @param reason what is wrong there and what to do
   */
  public InvalidJsonException(String path, String reason) {
    this(path, reason, null);
  }

  /**
   * Makes an exception with its cause.
   *
   * @param path where in the JSON, like {@code $.location.latitude} or {@code $.names[3]}
   * @param reason what is wrong there and what to do
   * @param cause what was caught
   */
  public InvalidJsonException(String path, String reason, @Nullable Throwable cause) {
    super("JSON does not fit the table: at " + path + ": " + Shown.sentence(reason), cause);
    this.path = path;
  }

  /** Returns where in the JSON the mistake is, like {@code $.location.latitude}. */
  public String path() {
    return path;
  }
}
