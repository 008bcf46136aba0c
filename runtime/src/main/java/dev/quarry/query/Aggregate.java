package dev.quarry.query;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that many documents add up to: {@code Aggregate.sum(POPULATION)}. Documents without a
 * value in its field do not count. Immutable.
 *
 * @param <R> the table's record
 * @param <T> the result
 */
public final class Aggregate<R, T> {
  private final Function<Reads<R>, Gathering<R, T>> gathering;

  /** Makes what reads a field of the documents that are gathered. */
  interface Reads<R> {
    <V> Function<Found<R>, @Nullable V> of(Field<R, V> field);
  }

  /** Takes documents one after another. */
  interface Gathering<R, T> {
    void add(Found<R> found);

    T result();
  }

  private Aggregate(Function<Reads<R>, Gathering<R, T>> gathering) {
    this.gathering = gathering;
  }

  Gathering<R, T> begin(Reads<R> reads) {
    return gathering.apply(reads);
  }

  private static <R, V, T> Aggregate<R, T> of(
      Field<R, V> field, Supplier<? extends Total<? super V, T>> totals) {
    return new Aggregate<>(
        reads -> {
          Function<Found<R>, @Nullable V> value = reads.of(field);
          Total<? super V, T> total = totals.get();
          return new Gathering<R, T>() {
            @Override
            public void add(Found<R> found) {
              V next = value.apply(found);
              if (next != null) {
                total.add(next);
              }
            }

            @Override
            public T result() {
              return total.result();
            }
          };
        });
  }

  /**
   * How many documents there are.
   *
   * @param <R> the table's record
   * @return the aggregate
   */
  public static <R> Aggregate<R, Long> count() {
    return new Aggregate<>(
        reads ->
            new Gathering<R, Long>() {
              private long count;

              @Override
              public void add(Found<R> found) {
                count++;
              }

              @Override
              public Long result() {
                return count;
              }
            });
  }

  /**
   * The exact sum of a field's values, 0 if there are none; also of floating-point values, each of
   * which is an exact number.
   *
   * @param field the field
   * @param <R> the table's record
   * @return the aggregate; its result throws ArithmeticException if a value is infinite or NaN
   */
  public static <R> Aggregate<R, BigDecimal> sum(OrderedField<R, ? extends Number> field) {
    return of(field, () -> new Total.Exact(field.path()));
  }

  /**
   * The sum of a field's values in the arithmetic of {@code double}, 0 if there are none.
   *
   * @param field the field
   * @param <R> the table's record
   * @return the aggregate
   */
  public static <R> Aggregate<R, Double> total(OrderedField<R, ? extends Number> field) {
    return of(field, Total.Rounded::new);
  }

  /**
   * The mean of a field's values in the arithmetic of {@code double}, empty if there are none.
   *
   * @param field the field
   * @param <R> the table's record
   * @return the aggregate
   */
  public static <R> Aggregate<R, OptionalDouble> average(OrderedField<R, ? extends Number> field) {
    return of(field, Total.Mean::new);
  }

  /**
   * The smallest of a field's values, empty if there are none.
   *
   * @param field the field
   * @param <R> the table's record
   * @param <V> the field's type
   * @return the aggregate
   */
  public static <R, V> Aggregate<R, Optional<V>> min(OrderedField<R, V> field) {
    return of(field, () -> new Total.Extreme<>((a, b) -> field.type().compare(a, b) < 0));
  }

  /**
   * The greatest of a field's values, empty if there are none.
   *
   * @param field the field
   * @param <R> the table's record
   * @param <V> the field's type
   * @return the aggregate
   */
  public static <R, V> Aggregate<R, Optional<V>> max(OrderedField<R, V> field) {
    return of(field, () -> new Total.Extreme<>((a, b) -> field.type().compare(a, b) > 0));
  }

  /**
   * This aggregate and another of the same documents, in one reading of them.
   *
   * @param other the other
   * @param merger makes one result of the two
   * @param <U> the other's result
   * @param <S> the common result
   * @return both
   */
  public <U, S> Aggregate<R, S> with(
      Aggregate<R, U> other, BiFunction<? super T, ? super U, ? extends S> merger) {
    return new Aggregate<>(
        reads -> {
          Gathering<R, T> first = begin(reads);
          Gathering<R, U> second = other.begin(reads);
          return new Gathering<R, S>() {
            @Override
            public void add(Found<R> found) {
              first.add(found);
              second.add(found);
            }

            @Override
            public S result() {
              return merger.apply(first.result(), second.result());
            }
          };
        });
  }
}
