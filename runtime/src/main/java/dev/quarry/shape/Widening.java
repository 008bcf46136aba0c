package dev.quarry.shape;

import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.DocumentTransfer;
import dev.quarry.codec.DocumentWriter;
import dev.quarry.schema.Scalar;

/** Reads a number and writes it in a type that has all numbers of the first one exactly. */
final class Widening extends ValueUpgrade {
  private final Scalar from;
  private final Scalar to;

  private Widening(Scalar from, Scalar to) {
    this.from = from;
    this.to = to;
  }

  /** Whether a type has all values of another, other than being the same. */
  static boolean isExact(Scalar from, Scalar to) {
    return switch (from) {
      case INT8 ->
          switch (to) {
            case INT16, INT32, INT64, FLOAT32, FLOAT64 -> true;
            default -> false;
          };
      case INT16 ->
          switch (to) {
            case INT32, INT64, FLOAT32, FLOAT64 -> true;
            default -> false;
          };
      case INT32 -> to == Scalar.INT64 || to == Scalar.FLOAT64;
      case FLOAT32 -> to == Scalar.FLOAT64;
      default -> false;
    };
  }

  /** What reads values of the first type and writes them as values of the second. */
  static ValueUpgrade of(Scalar from, Scalar to) {
    boolean sameBytes =
        (from == Scalar.INT16 && (to == Scalar.INT32 || to == Scalar.INT64))
            || (from == Scalar.INT32 && to == Scalar.INT64);
    return sameBytes ? new CopyUpgrade(Skips.of(from)) : new Widening(from, to);
  }

  @Override
  void run(DocumentTransfer transfer) {
    DocumentReader in = transfer.in();
    DocumentWriter out = transfer.out();
    switch (from) {
      case INT8 -> write(in.int8(), out);
      case INT16 -> write(in.int16(), out);
      case INT32 -> write(in.int32(), out);
      case FLOAT32 -> out.float64(in.float32());
      default -> throw new IllegalStateException(from + " to " + to);
    }
  }

  private void write(int value, DocumentWriter out) {
    switch (to) {
      case FLOAT32 -> out.float32(value);
      case FLOAT64 -> out.float64(value);
      default -> out.int64(value);
    }
  }
}
