package dev.quarry.table;

import dev.quarry.codec.KeyWriter;
import dev.quarry.engine.KeyRange;
import org.jspecify.annotations.Nullable;

/**
 * The part of an index, or of a table's keys, that the steps of a range have narrowed down so far.
 * Generated steps call it; each call returns new bounds. Immutable.
 *
 * @param <R> the record
 */
public final class Bounds<R> {
  private final RowSource<R> source;
  private final byte[] prefix;
  private final KeyRange range;
  private final int fixed;

  private Bounds(RowSource<R> source, byte[] prefix, KeyRange range, int fixed) {
    this.source = source;
    this.prefix = prefix;
    this.range = range;
    this.fixed = fixed;
  }

  /** All of a source. */
  static <R> Bounds<R> all(RowSource<R> source) {
    byte[] prefix = source.prefix();
    return new Bounds<>(source, prefix, KeyRange.prefix(prefix), 0);
  }

  RowSource<R> source() {
    return source;
  }

  KeyRange range() {
    return range;
  }

  /** How many of the leading values are fixed to one value. */
  int fixed() {
    return fixed;
  }

  /**
   * Writes one value into a key.
   *
   * <p>Given as a lambda such as {@code key -> key.text(country)}.
   */
  @FunctionalInterface
  public interface Part {
    /**
     * Writes the value.
     *
     * @param key where to
     */
    void write(KeyWriter key);
  }

  /**
   * Fixes the next value.
   *
   * @param value the value
   * @return the narrower bounds
   */
  public Bounds<R> is(Part value) {
    byte[] next = extended(value);
    return new Bounds<>(source, next, KeyRange.prefix(next), fixed + 1);
  }

  /**
   * Bounds the next value from below, inclusively.
   *
   * @param value the lower bound
   * @return the narrower bounds
   */
  public Bounds<R> atLeast(Part value) {
    byte[] bound = extended(value);
    return isDescending() ? upTo(bound) : from(bound);
  }

  /**
   * Bounds the next value from below, exclusively.
   *
   * @param value the lower bound
   * @return the narrower bounds
   */
  public Bounds<R> greaterThan(Part value) {
    byte[] bound = extended(value);
    return isDescending() ? before(bound) : after(bound);
  }

  /**
   * Bounds the next value from above, inclusively.
   *
   * @param value the upper bound
   * @return the narrower bounds
   */
  public Bounds<R> atMost(Part value) {
    byte[] bound = extended(value);
    return isDescending() ? from(bound) : upTo(bound);
  }

  /**
   * Bounds the next value from above, exclusively.
   *
   * @param value the upper bound
   * @return the narrower bounds
   */
  public Bounds<R> lessThan(Part value) {
    byte[] bound = extended(value);
    return isDescending() ? after(bound) : before(bound);
  }

  /**
   * Narrows the next value, a required text, to those that begin with the given text.
   *
   * @param text the beginning; the empty text excludes nothing
   * @return the narrower bounds
   */
  public Bounds<R> startsWith(String text) {
    KeyRange matching = KeyRange.prefix(extended(key -> key.textPrefix(text)));
    return between(matching.from(), matching.to());
  }

  /**
   * Narrows the next value, an optional text, to those that begin with the given text.
   *
   * @param text the beginning; the empty text excludes absent values only
   * @return the narrower bounds
   */
  public Bounds<R> optionalStartsWith(String text) {
    KeyRange matching = KeyRange.prefix(extended(key -> key.present().textPrefix(text)));
    return between(matching.from(), matching.to());
  }

  /**
   * Narrows the next value, an optional one, to those that are present.
   *
   * @return the narrower bounds
   */
  public Bounds<R> present() {
    byte[] bound = extended(KeyWriter::present);
    return isDescending() ? upTo(bound) : from(bound);
  }

  /** Whether the greatest of the next values comes first. */
  private boolean isDescending() {
    return source.isDescending(fixed);
  }

  private byte[] extended(Part value) {
    KeyWriter key = new KeyWriter().raw(prefix);
    if (source.ignoresCase()) {
      key.ignoringCase();
    }
    try {
      if (isDescending()) {
        key.descending();
        value.write(key);
        key.ascending();
      } else {
        value.write(key);
      }
    } catch (NullPointerException e) {
      throw withComponent(e);
    }
    return key.toByteArray();
  }

  /** Steps take no null: say which one was given it. */
  private NullPointerException withComponent(NullPointerException cause) {
    NullPointerException clear =
        new NullPointerException(
            "A value asked for is null: %s, component %s. For absent values use the step that ends in IsAbsent, or isAbsent() in a predicate."
                .formatted(source, source.component(fixed)));
    clear.initCause(cause);
    return clear;
  }

  /** From the first key that begins with the given bytes. */
  private Bounds<R> from(byte[] bound) {
    return between(bound, range.to());
  }

  /** From after the last key that begins with the given bytes. */
  private Bounds<R> after(byte[] bound) {
    byte[] from = KeyRange.prefix(bound).to();
    return from == null ? empty() : between(from, range.to());
  }

  /** To the last key that begins with the given bytes. */
  private Bounds<R> upTo(byte[] bound) {
    return between(range.from(), KeyRange.prefix(bound).to());
  }

  /** To before the first key that begins with the given bytes. */
  private Bounds<R> before(byte[] bound) {
    return between(range.from(), bound);
  }

  private Bounds<R> between(byte[] from, byte @Nullable [] to) {
    return new Bounds<>(source, prefix, new KeyRange(from, to), fixed);
  }

  private Bounds<R> empty() {
    return between(prefix, prefix);
  }

  /** The fixed values as a person would write them. */
  String values() {
    return source.text(prefix);
  }

  @Override
  public String toString() {
    return source + ": " + source.text(range);
  }
}
