package dev.quarry.error;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The storage underneath failed: a disk that is full or broken, a damaged file. The cause says what
 * the engine reported.
 */
public final class EngineException extends QuarryException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message one sentence, the named values, what to do
   */
  public EngineException(String message) {
    super(message);
  }

  /**
   * Makes an exception with its cause.
   *
   * @param message one sentence, the named values, what to do
   * @param cause what was caught
   */
  public EngineException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
