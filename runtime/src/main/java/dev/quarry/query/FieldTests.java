package dev.quarry.query;

import org.jspecify.annotations.Nullable;

/** Conditions on values whose type is known by their path only. */
final class FieldTests {
  private FieldTests() {}

  /** Whether a value of the condition's own path fulfils it. */
  @SuppressWarnings("unchecked") // two fields of one path have one type
  static <V> boolean test(FieldTest<?, V> test, @Nullable Object value) {
    return test.testValue((V) value);
  }
}
