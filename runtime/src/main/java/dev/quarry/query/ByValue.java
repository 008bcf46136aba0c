package dev.quarry.query;

import dev.quarry.codec.KeyWriter;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something gathered for each different value of a field. Values that have keys come in the order
 * of these, others as they were met first. Absent is a value of its own. Not thread-safe.
 */
final class ByValue<V, T> {
  private static final byte[] ABSENT = {};

  private final ValueType<V> type;
  private final Map<byte[], T> byKey = new TreeMap<>(Arrays::compareUnsigned);
  private final Map<V, T> byEquality = new LinkedHashMap<>();

  ByValue(ValueType<V> type) {
    this.type = type;
  }

  /** What is gathered for a value; made where the value is new. */
  T get(@Nullable V value, Supplier<T> made) {
    if (value == null) {
      return byKey.computeIfAbsent(ABSENT, key -> made.get());
    } else if (!type.hasKey()) {
      return byEquality.computeIfAbsent(value, key -> made.get());
    }
    KeyWriter out = new KeyWriter();
    type.write(value, out);
    return byKey.computeIfAbsent(out.toByteArray(), key -> made.get());
  }

  /** What was gathered for values with a key or without a value. */
  Collection<T> keyed() {
    return byKey.values();
  }

  /** What was gathered for other values. */
  Collection<T> others() {
    return byEquality.values();
  }
}
