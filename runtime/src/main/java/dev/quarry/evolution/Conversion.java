package dev.quarry.evolution;

import dev.quarry.schema.Scalar;
import dev.quarry.schema.Type;
import java.util.List;

/** Which kind of change it is when a value has another type. */
final class Conversion {
  /** Each holds what those before it hold. */
  private static final List<Type> INTEGERS =
      List.of(Type.INT8, Type.INT16, Type.INT32, Type.INT64, Type.INTEGER);

  private static final List<Type> FRACTIONS = List.of(Type.FLOAT32, Type.FLOAT64, Type.DECIMAL);

  private Conversion() {}

  /**
   * For two types of which neither is a list, set or map, and not both records, enums or sealed.
   */
  static ChangeKind of(Type was, Type is) {
    if (is == Type.TEXT) {
      return ChangeKind.TO_TEXT;
    } else if (was == Type.TEXT) {
      boolean isNamed =
          is instanceof Scalar || is instanceof Type.EnumOf || is instanceof Type.IdOf;
      return isNamed ? ChangeKind.FROM_TEXT : ChangeKind.TYPE_CHANGED;
    } else if (isNumber(was) && isNumber(is)) {
      return ofNumbers(was, is);
    }
    return ChangeKind.TYPE_CHANGED;
  }

  private static boolean isNumber(Type type) {
    return INTEGERS.contains(type) || FRACTIONS.contains(type);
  }

  private static ChangeKind ofNumbers(Type was, Type is) {
    int integer = INTEGERS.indexOf(was);
    int fraction = FRACTIONS.indexOf(was);
    if (integer >= 0 && INTEGERS.contains(is)) {
      return widerOrNarrower(integer, INTEGERS.indexOf(is));
    } else if (integer >= 0) {
      return isExact(was, is) ? ChangeKind.NUMBER_CONVERTED : ChangeKind.NUMBER_LOSSY;
    } else if (is == Type.DECIMAL || INTEGERS.contains(is)) {
      // A decimal has no infinity and no NaN, an integer no fraction either.
      return ChangeKind.NUMBER_NARROWED;
    } else if (was == Type.DECIMAL) {
      return ChangeKind.NUMBER_LOSSY;
    }
    return widerOrNarrower(fraction, FRACTIONS.indexOf(is));
  }

  private static ChangeKind widerOrNarrower(int was, int is) {
    return is > was ? ChangeKind.NUMBER_WIDENED : ChangeKind.NUMBER_NARROWED;
  }

  /** A float has 24 bits for an integer, a double 53. */
  private static boolean isExact(Type integer, Type fraction) {
    return fraction == Type.DECIMAL
        || integer == Type.INT8
        || integer == Type.INT16
        || (integer == Type.INT32 && fraction == Type.FLOAT64);
  }
}
