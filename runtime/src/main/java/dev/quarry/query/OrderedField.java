package dev.quarry.query;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A component whose values have an order. They compare as in the keys of indexes: numbers and times
 * by size, texts by code point, NaN after all else, -0.0 equal to 0.0, ids and bytes unsigned.
 *
 * @param <R> the table's record
 * @param <V> the component's type, boxed
 */
public sealed class OrderedField<R, V> extends Field<R, V> permits TextField {

  OrderedField(String path, ValueType<V> type, Function<? super R, ? extends @Nullable V> value) {
    super(path, type, value);
    if (!type.hasKey()) {
      throw new IllegalArgumentException(
          "A field with an order needs values that have keys: field " + path + ". Use Field.of.");
    }
  }

  /**
   * Makes a token.
   *
   * @param path the component's name, with dots into nested records
   * @param type how its values are stored
   * @param value reads it from a record, null where it is absent
   * @param <R> the table's record
   * @param <V> the component's type
   * @return the token
   */
  public static <R, V> OrderedField<R, V> of(
      String path, ValueType<V> type, Function<? super R, ? extends @Nullable V> value) {
    return new OrderedField<>(path, type, value);
  }

  /**
   * Documents with a smaller value.
   *
   * @param upperExclusive the bound
   * @return the predicate
   */
  public final Predicate<R> lessThan(V upperExclusive) {
    return new ValueRange<>(this, null, Bound.exclusive(required(upperExclusive)));
  }

  /**
   * Documents with a smaller value or the same.
   *
   * @param upperInclusive the bound
   * @return the predicate
   */
  public final Predicate<R> atMost(V upperInclusive) {
    return new ValueRange<>(this, null, Bound.inclusive(required(upperInclusive)));
  }

  /**
   * Documents with a greater value.
   *
   * @param lowerExclusive the bound
   * @return the predicate
   */
  public final Predicate<R> greaterThan(V lowerExclusive) {
    return new ValueRange<>(this, Bound.exclusive(required(lowerExclusive)), null);
  }

  /**
   * Documents with a greater value or the same.
   *
   * @param lowerInclusive the bound
   * @return the predicate
   */
  public final Predicate<R> atLeast(V lowerInclusive) {
    return new ValueRange<>(this, Bound.inclusive(required(lowerInclusive)), null);
  }

  /**
   * Documents with a value between two others, or one of these.
   *
   * @param lowerInclusive the lower bound
   * @param upperInclusive the upper bound; below the lower one it leaves nothing
   * @return the predicate
   */
  public final Predicate<R> between(V lowerInclusive, V upperInclusive) {
    return new ValueRange<>(
        this, Bound.inclusive(required(lowerInclusive)), Bound.inclusive(required(upperInclusive)));
  }

  /**
   * Smallest values first, after the absent ones.
   *
   * @return the order
   */
  public final Order<R> ascending() {
    return new Order<>(this, false, false);
  }

  /**
   * Greatest values first, absent ones last.
   *
   * @return the order
   */
  public final Order<R> descending() {
    return new Order<>(this, true, false);
  }
}
