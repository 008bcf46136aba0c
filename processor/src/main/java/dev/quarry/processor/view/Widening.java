package dev.quarry.processor.view;

import dev.quarry.processor.model.ScalarKind;
import java.util.List;

/** Which numbers hold every value of which others, as when a stored document is read. */
final class Widening {

  private static final List<ScalarKind> INTEGERS =
      List.of(
          ScalarKind.INT8,
          ScalarKind.INT16,
          ScalarKind.INT32,
          ScalarKind.INT64,
          ScalarKind.INTEGER);

  private Widening() {}

  static boolean isExact(ScalarKind from, ScalarKind to) {
    int integer = INTEGERS.indexOf(from);
    if (integer < 0) {
      return from == ScalarKind.FLOAT32 && to == ScalarKind.FLOAT64;
    }
    return switch (to) {
      case FLOAT32 -> integer <= INTEGERS.indexOf(ScalarKind.INT16);
      case FLOAT64 -> integer <= INTEGERS.indexOf(ScalarKind.INT32);
      case DECIMAL -> true;
      default -> INTEGERS.indexOf(to) > integer;
    };
  }
}
