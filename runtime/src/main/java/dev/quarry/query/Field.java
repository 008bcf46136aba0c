package dev.quarry.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A component of a table's record, or of a record nested in it, as a typed token: {@code
 * COUNTRY.is("FR")}. Immutable; generated table classes hold one per component.
 *
 * <p>An absent component fails every condition on its value, so it passes {@link #isNot} and every
 * other negation of one.
 *
 * @param <R> the table's record
 * @param <V> the component's type, boxed
 */
public sealed class Field<R, V> permits OrderedField, ElementsField {
  private final String path;
  private final ValueType<V> type;
  private final Function<? super R, ? extends @Nullable V> value;

  Field(String path, ValueType<V> type, Function<? super R, ? extends @Nullable V> value) {
    this.path = path;
    this.type = type;
    this.value = value;
  }

  /**
   * Makes a token of a component whose values are equal or not, but have no order.
   *
   * @param path the component's name, with dots into nested records
   * @param type how its values are stored
   * @param value reads it from a record, null where it is absent
   * @param <R> the table's record
   * @param <V> the component's type
   * @return the token
   */
  public static <R, V> Field<R, V> of(
      String path, ValueType<V> type, Function<? super R, ? extends @Nullable V> value) {
    return new Field<>(path, type, value);
  }

  /**
   * Makes a token of a component that is read only as part of its document.
   *
   * @param path the component's name, with dots into nested records
   * @param value reads it from a record, null where it is absent
   * @param <R> the table's record
   * @param <V> the component's type
   * @return the token
   */
  public static <R, V> Field<R, V> of(
      String path, Function<? super R, ? extends @Nullable V> value) {
    return new Field<>(path, ValueType.whole(), value);
  }

  /**
   * The component's name, with dots into nested records.
   *
   * @return the path
   */
  public final String path() {
    return path;
  }

  /**
   * The component's value.
   *
   * @param row a record of the table
   * @return the value, or null where it is absent
   */
  public final @Nullable V value(R row) {
    return value.apply(row);
  }

  final ValueType<V> type() {
    return type;
  }

  /** Whether its value can be had from a decoded record only. */
  final boolean needsRow() {
    // A collection read alone may be a list where the record holds a set.
    return type.isWhole() || (this instanceof ElementsField<?, ?> many && !many.isExact());
  }

  /**
   * Documents with the given value.
   *
   * @param wanted the value
   * @return the predicate
   */
  public final Predicate<R> is(V wanted) {
    return new ValueIn<>(this, List.of(required(wanted)));
  }

  /**
   * Documents with another value than the given one, or none.
   *
   * @param unwanted the value
   * @return the predicate
   */
  public final Predicate<R> isNot(V unwanted) {
    return is(unwanted).not();
  }

  /**
   * Documents with one of the given values.
   *
   * @param wanted the values; none at all match nothing
   * @return the predicate
   */
  public final Predicate<R> in(Collection<? extends V> wanted) {
    wanted.forEach(this::required);
    return new ValueIn<>(this, List.copyOf(wanted));
  }

  /**
   * Documents with one of the given values.
   *
   * @param wanted the values; none at all match nothing
   * @return the predicate
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read only
  public final Predicate<R> in(V... wanted) {
    return in(Arrays.asList(wanted));
  }

  /**
   * Documents without a value.
   *
   * @return the predicate
   */
  public final Predicate<R> isAbsent() {
    return new Presence<>(this, false);
  }

  /**
   * Documents with a value.
   *
   * @return the predicate
   */
  public final Predicate<R> isPresent() {
    return new Presence<>(this, true);
  }

  final <T> T required(@Nullable T wanted) {
    return Objects.requireNonNull(
        wanted,
        () -> "A value asked for is null: field " + path + ". For absent values use isAbsent().");
  }

  @Override
  public String toString() {
    return path;
  }
}
