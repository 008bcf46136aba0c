package dev.quarry.shape;

import dev.quarry.codec.DocumentTransfer;
import dev.quarry.schema.Scalar;
import dev.quarry.schema.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Steps over values that follow one another: a small program, because a call for each would cost
 * more than what it does. Immutable, thread-safe.
 */
final class SkipRun extends Skip {
  /** In place of a bit: the value is always there. */
  static final int ALWAYS = -1;

  // A step that is positive is that many bytes; the others are these, and below them the numbers of
  // nested values.
  private static final int NUMBER = 0;
  private static final int BYTES = -1;
  private static final int NESTED = -2;

  private final int[] steps;
  private final int[] bits;
  private final Skip[] nested;

  private SkipRun(int[] steps, int[] bits, Skip[] nested) {
    this.steps = steps;
    this.bits = bits;
    this.nested = nested;
  }

  @Override
  void over(DocumentTransfer transfer) {
    over(transfer, transfer.position());
  }

  /** Steps over the fields of a record whose presence begins at the given offset. */
  void over(DocumentTransfer transfer, int presence) {
    for (int i = 0; i < steps.length; i++) {
      if (bits[i] != ALWAYS && !transfer.isPresent(presence, bits[i])) {
        continue;
      }
      int step = steps[i];
      if (step > 0) {
        transfer.in().skip(step);
      } else if (step == NUMBER) {
        transfer.skipNumber();
      } else if (step == BYTES) {
        transfer.in().skipBytes();
      } else {
        nested[NESTED - step].over(transfer);
      }
    }
  }

  @Override
  void overAll(DocumentTransfer transfer, int count) {
    if (steps.length == 1 && steps[0] > 0 && bits[0] == ALWAYS) {
      transfer.skip(count, steps[0]);
    } else {
      super.overAll(transfer, count);
    }
  }

  /** Gathers the steps. */
  static final class Builder {
    private int[] steps = new int[8];
    private int[] bits = new int[8];
    private int size;
    private final List<Skip> nested = new ArrayList<>();

    /** Adds a value that is there if a bit says so, or {@link #ALWAYS}. */
    Builder value(Type type, int bit) {
      if (type instanceof Scalar scalar) {
        scalar(scalar, bit);
      } else if (type instanceof Type.IdOf) {
        step(16, bit);
      } else if (type instanceof Type.EnumOf) {
        step(4, bit);
      } else {
        step(NESTED - nested.size(), bit);
        nested.add(Skip.nested(type));
      }
      return this;
    }

    private void scalar(Scalar scalar, int bit) {
      switch (scalar) {
        case BOOL, INT8 -> step(1, bit);
        case FLOAT32 -> step(4, bit);
        case FLOAT64 -> step(8, bit);
        case UUID -> step(16, bit);
        case INT16, INT32, INT64, CHAR, DATE, TIME -> step(NUMBER, bit);
        case TEXT, BYTES, INTEGER -> step(SkipRun.BYTES, bit);
        case INSTANT, DATE_TIME, DURATION -> {
          step(NUMBER, bit);
          step(NUMBER, bit);
        }
        case DECIMAL -> {
          step(NUMBER, bit);
          step(SkipRun.BYTES, bit);
        }
      }
    }

    private void step(int step, int bit) {
      if (step > 0
          && bit == ALWAYS
          && size > 0
          && steps[size - 1] > 0
          && bits[size - 1] == ALWAYS) {
        steps[size - 1] += step;
        return;
      }
      if (size == steps.length) {
        steps = Arrays.copyOf(steps, 2 * size);
        bits = Arrays.copyOf(bits, 2 * size);
      }
      steps[size] = step;
      bits[size++] = bit;
    }

    SkipRun build() {
      return new SkipRun(
          Arrays.copyOf(steps, size), Arrays.copyOf(bits, size), nested.toArray(new Skip[0]));
    }
  }
}
