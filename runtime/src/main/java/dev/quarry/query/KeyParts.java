package dev.quarry.query;

import dev.quarry.codec.KeyWriter;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.InvalidTextException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What conditions on one path make of a key: the few values it may have there, or a range. */
final class KeyParts<R> {
  private final KeyPath path;
  private final List<FieldTest<R, ?>> tests;

  KeyParts(KeyPath path, List<FieldTest<R, ?>> tests) {
    this.path = path;
    this.tests = tests;
  }

  /**
   * The bytes that a path must have one of.
   *
   * @param parts the bytes, ascending
   * @param bounds the conditions that they stand for
   * @param covered conditions that then hold
   */
  record Values<R>(
      SortedSet<byte[]> parts, List<Predicate<R>> bounds, List<Predicate<R>> covered) {}

  /** The values that the path must have one of, or null where no condition lists them. */
  @Nullable Values<R> values() {
    try {
      for (Predicate<R> test : tests) {
        if (path.multiValue() && test instanceof ElementIn<R, ?> elements) {
          if (elements.field().elementType().hasKey()) {
            return values(elements(elements), List.of(test));
          }
        } else if (test instanceof ValueIn<R, ?> values && values.field().type().hasKey()) {
          return values(values(values), List.copyOf(tests));
        } else if (path.folded() && test instanceof TextIn<R> texts) {
          return new Values<>(texts(texts), List.of(test), List.of(test));
        } else if (path.optional() && test instanceof Presence<R, ?> absent && !absent.present()) {
          return absent();
        }
      }
    } catch (InvalidTextException e) {
      // no key can hold it; what the condition means then is for the documents to say
    }
    return null;
  }

  /** Equal texts are among those that are equal but for case. */
  private Values<R> values(SortedSet<byte[]> parts, List<Predicate<R>> bounds) {
    return new Values<>(parts, bounds, path.folded() ? List.of() : bounds);
  }

  private <E> SortedSet<byte[]> elements(ElementIn<R, E> test) {
    SortedSet<byte[]> parts = new TreeSet<>(Arrays::compareUnsigned);
    for (E element : test.elements()) {
      parts.add(part(key -> test.field().elementType().write(element, key)));
    }
    return parts;
  }

  private <V> SortedSet<byte[]> values(ValueIn<R, V> test) {
    SortedSet<byte[]> parts = new TreeSet<>(Arrays::compareUnsigned);
    for (V value : test.values()) {
      if (tests.stream().allMatch(other -> FieldTests.test(other, value))) {
        parts.add(part(key -> test.field().type().write(value, key)));
      }
    }
    return parts;
  }

  private SortedSet<byte[]> texts(TextIn<R> test) {
    SortedSet<byte[]> parts = new TreeSet<>(Arrays::compareUnsigned);
    test.texts().forEach(text -> parts.add(part(key -> key.text(text))));
    return parts;
  }

  private Values<R> absent() {
    SortedSet<byte[]> parts = new TreeSet<>(Arrays::compareUnsigned);
    if (tests.stream().allMatch(test -> test.testValue(null))) {
      parts.add(directed(KeyWriter::absent));
    }
    return new Values<>(parts, List.copyOf(tests), List.copyOf(tests));
  }

  private byte[] part(Consumer<KeyWriter> value) {
    return directed(
        key -> {
          if (path.optional()) {
            key.present();
          }
          value.accept(key);
        });
  }

  private byte[] directed(Consumer<KeyWriter> value) {
    KeyWriter key = new KeyWriter();
    if (path.folded()) {
      key.ignoringCase();
    }
    if (path.descending()) {
      key.descending();
      value.accept(key);
      return key.ascending().toByteArray();
    }
    value.accept(key);
    return key.toByteArray();
  }

  /** The conditions that bound the path. */
  List<FieldTest<R, ?>> bounds() {
    return path.multiValue() ? List.of() : tests.stream().filter(this::isBound).toList();
  }

  /** Those of the bounds that hold within their range, and need not be asked again. */
  List<FieldTest<R, ?>> covered() {
    return bounds().stream().filter(this::isCovered).toList();
  }

  /** Texts with a beginning are among those with it but for case. */
  private boolean isCovered(Predicate<R> test) {
    return !path.folded() || !(test instanceof TextMatch<R> match) || match.ignoringCase();
  }

  private boolean isBound(Predicate<R> test) {
    try {
      if (test instanceof ValueRange<R, ?> range) {
        return !path.folded() && isKey(range);
      } else if (test instanceof TextMatch<R> match) {
        if (match.isPrefix() && (path.folded() || !match.ignoringCase())) {
          part(key -> key.textPrefix(match.text()));
          return true;
        }
        return false;
      }
      return test instanceof Presence<R, ?> presence && presence.present() && path.optional();
    } catch (InvalidTextException e) {
      return false;
    }
  }

  private <V> boolean isKey(ValueRange<R, V> test) {
    ValueType<V> type = test.field().type();
    for (Bound<V> bound : test.bounds()) {
      part(key -> type.write(bound.value(), key));
    }
    return type.hasKey();
  }

  /** The keys that begin with the given bytes and go on as {@link #bounds} say. */
  KeyRange range(byte[] prefix) {
    KeyRange range = KeyRange.prefix(path.optional() ? concat(prefix, part(key -> {})) : prefix);
    for (Predicate<R> test : bounds()) {
      range = narrow(range, prefix, test);
    }
    return range;
  }

  private KeyRange narrow(KeyRange range, byte[] prefix, Predicate<R> test) {
    if (test instanceof ValueRange<R, ?> values) {
      return narrowed(range, prefix, values);
    } else if (test instanceof TextMatch<R> match) {
      KeyRange matching =
          KeyRange.prefix(concat(prefix, part(key -> key.textPrefix(match.text()))));
      return upper(lower(range, matching.from()), matching.to());
    }
    return range;
  }

  private <V> KeyRange narrowed(KeyRange range, byte[] prefix, ValueRange<R, V> test) {
    KeyRange narrowed = range;
    ValueType<V> type = test.field().type();
    Bound<V> lower = path.descending() ? test.upper() : test.lower();
    if (lower != null) {
      KeyRange at = KeyRange.prefix(concat(prefix, part(key -> type.write(lower.value(), key))));
      byte[] from = lower.inclusive() ? at.from() : at.to();
      narrowed = from == null ? new KeyRange(prefix, prefix) : lower(narrowed, from);
    }
    Bound<V> upper = path.descending() ? test.lower() : test.upper();
    if (upper != null) {
      KeyRange at = KeyRange.prefix(concat(prefix, part(key -> type.write(upper.value(), key))));
      narrowed = upper(narrowed, upper.inclusive() ? at.to() : at.from());
    }
    return narrowed;
  }

  private static KeyRange lower(KeyRange range, byte[] from) {
    return Arrays.compareUnsigned(range.from(), from) < 0 ? new KeyRange(from, range.to()) : range;
  }

  private static KeyRange upper(KeyRange range, byte @Nullable [] to) {
    byte[] old = range.to();
    return to != null && (old == null || Arrays.compareUnsigned(to, old) < 0)
        ? new KeyRange(range.from(), to)
        : range;
  }

  static byte[] concat(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
