package dev.quarry.query;

import dev.quarry.query.ValueType.KeyForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Something that many documents add up to: {@code Aggregate.sum(POPULATION)}. Documents without a
 * value in its field do not count. Immutable.
 *
 * @param <R> the table's record
 * @param <T> the result
 */
public final class Aggregate<R, T> {
  private final List<Field<R, ?>> fields;
  private final boolean orderless;
  private final Supplier<Gathering<R, T>> gathering;

  /** Takes documents one after another. */
  interface Gathering<R, T> {
    void add(Values<R> document);

    T result();
  }

  private Aggregate(
      List<Field<R, ?>> fields, boolean orderless, Supplier<Gathering<R, T>> gathering) {
    this.fields = fields;
    this.orderless = orderless;
    this.gathering = gathering;
  }

  /** The fields that it needs of each document. */
  List<Field<R, ?>> fields() {
    return fields;
  }

  /** Whether the result does not depend on the order of the documents, not even in its rounding. */
  boolean isOrderless() {
    return orderless;
  }

  Gathering<R, T> begin() {
    return gathering.get();
  }

  private static <R, V, T> Aggregate<R, T> of(
      Field<R, V> field, boolean orderless, Supplier<? extends Total<? super V, T>> totals) {
    return new Aggregate<>(
        List.of(field),
        orderless,
        () -> {
          Total<? super V, T> total = totals.get();
          return new Gathering<R, T>() {
            @Override
            public void add(Values<R> document) {
              V next = document.getOrNull(field);
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

  /** Of several values that are equal, but do not look the same, it is the first one. */
  private static <R, V> Aggregate<R, Optional<V>> extreme(
      OrderedField<R, V> field, BiPredicate<V, V> isBefore) {
    boolean orderless = field.type().keyForm() == KeyForm.EXACT;
    return of(field, orderless, () -> new Total.Extreme<>(isBefore));
  }

  /**
   * How many documents there are.
   *
   * @param <R> the table's record
   * @return the aggregate
   */
  public static <R> Aggregate<R, Long> count() {
    return new Aggregate<>(
        List.of(),
        true,
        () ->
            new Gathering<R, Long>() {
              private long count;

              @Override
              public void add(Values<R> document) {
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
    return of(field, true, () -> new Total.Exact(field.path()));
  }

  /**
   * The sum of a field's values in the arithmetic of {@code double}, 0 if there are none.
   *
   * @param field the field
   * @param <R> the table's record
   * @return the aggregate
   */
  public static <R> Aggregate<R, Double> total(OrderedField<R, ? extends Number> field) {
    return of(field, false, Total.Rounded::new);
  }

  /**
   * The mean of a field's values in the arithmetic of {@code double}, empty if there are none.
   *
   * @param field the field
   * @param <R> the table's record
   * @return the aggregate
   */
  public static <R> Aggregate<R, OptionalDouble> average(OrderedField<R, ? extends Number> field) {
    return of(field, false, Total.Mean::new);
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
    return extreme(field, (a, b) -> field.type().compare(a, b) < 0);
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
    return extreme(field, (a, b) -> field.type().compare(a, b) > 0);
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
        Stream.concat(fields.stream(), other.fields.stream()).toList(),
        orderless && other.orderless,
        () -> {
          Gathering<R, T> first = begin();
          Gathering<R, U> second = other.begin();
          return new Gathering<R, S>() {
            @Override
            public void add(Values<R> document) {
              first.add(document);
              second.add(document);
            }

            @Override
            public S result() {
              return merger.apply(first.result(), second.result());
            }
          };
        });
  }
}
