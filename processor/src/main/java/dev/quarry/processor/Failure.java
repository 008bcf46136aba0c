package dev.quarry.processor;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What the processor says when it fails itself. */
final class Failure {

  private static final int FRAMES = 3;

  private Failure() {}

  /** The exception with the top of its trace, on one line. */
  static String describe(Throwable failure) {
    return "the processor failed: "
        + failure
        + Arrays.stream(failure.getStackTrace())
            .limit(FRAMES)
            .map(
                frame ->
                    " at "
                        + frame.getClassName()
                        + "."
                        + frame.getMethodName()
                        + "("
                        + frame.getFileName()
                        + ":"
                        + frame.getLineNumber()
                        + ")")
            .collect(Collectors.joining());
  }
}
