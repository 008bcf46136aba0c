package dev.quarry.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A predicate on the values that were read from a document. */
@FunctionalInterface
interface Check {

  boolean test(@Nullable Object[] slots);

  /** Compiles a predicate of which nothing needs a decoded record. */
  static <R> Check of(Predicate<R> predicate, Slots<R> slots) {
    if (predicate instanceof And<R> and) {
      List<Check> parts = and.parts().stream().map(part -> of(part, slots)).toList();
      return values -> {
        for (Check part : parts) {
          if (!part.test(values)) {
            return false;
          }
        }
        return true;
      };
    } else if (predicate instanceof Or<R> or) {
      List<Check> parts = or.parts().stream().map(part -> of(part, slots)).toList();
      return values -> {
        for (Check part : parts) {
          if (part.test(values)) {
            return true;
          }
        }
        return false;
      };
    } else if (predicate instanceof Not<R> not) {
      Check check = of(not.predicate(), slots);
      return values -> !check.test(values);
    } else if (predicate instanceof Presence<R, ?> presence) {
      int slot = slots.presence(presence.field());
      return values -> (values[slot] != null) == presence.present();
    } else if (predicate instanceof FieldTest<R, ?> test) {
      int slot = slots.compared(test.field());
      return values -> FieldTests.test(test, values[slot]);
    }
    throw new AssertionError(predicate);
  }

  /** Whether a predicate asks for a value that only a decoded record has. */
  static boolean needsRow(Predicate<?> predicate) {
    if (predicate instanceof And<?> and) {
      return and.parts().stream().anyMatch(Check::needsRow);
    } else if (predicate instanceof Or<?> or) {
      return or.parts().stream().anyMatch(Check::needsRow);
    } else if (predicate instanceof Not<?> not) {
      return needsRow(not.predicate());
    }
    return predicate instanceof FieldTest<?, ?> test && test.needsRow();
  }
}
