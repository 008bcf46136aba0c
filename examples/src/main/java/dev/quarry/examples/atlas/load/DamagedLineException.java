package dev.quarry.examples.atlas.load;

import java.io.Serial;

/** A line that is not a row. Its message says why; whoever catches it knows the line's number. */
final class DamagedLineException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  DamagedLineException(String message) {
    super(message);
  }
}
