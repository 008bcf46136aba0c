package dev.quarry.query;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made of some fields of a document: {@code Projection.of(values -> new
 * CityCard(values.get(NAME), values.get(POPULATION)), NAME, POPULATION)}. Of each document no more
 * is read than these fields. The processor writes one for each record annotated with
 * {@code @Projection}. Immutable.
 *
 * @param <R> the table's record
 * @param <T> what is made
 */
public final class Projection<R, T> {
  private final List<Field<R, ?>> fields;
  private final Function<? super Values<R>, ? extends @Nullable T> result;

  /** The type of the one field whose values are the results; null for any other projection. */
  private final @Nullable ValueType<T> singleType;

  /** The class of what is made, if that is a tuple of the fields as they are; else null. */
  private final @Nullable Class<?> tuple;

  private Projection(
      List<Field<R, ?>> fields,
      Function<? super Values<R>, ? extends @Nullable T> result,
      @Nullable ValueType<T> singleType,
      @Nullable Class<?> tuple) {
    this.fields = fields;
    this.result = result;
    this.singleType = singleType;
    this.tuple = tuple;
  }

  /**
   * Makes a projection.
   *
   * @param result makes the result of the values; not null, and nothing but of the given fields
   * @param fields the fields that it needs
   * @param <R> the table's record
   * @param <T> what is made
   * @return the projection
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read only
  public static <R, T> Projection<R, T> of(
      Function<? super Values<R>, ? extends T> result, Field<R, ?>... fields) {
    return new Projection<>(List.of(fields), result, null, null);
  }

  /** The values of one field; documents without one are passed over. */
  static <R, V> Projection<R, V> of(Field<R, V> field) {
    return new Projection<>(List.of(field), values -> values.getOrNull(field), field.type(), null);
  }

  /**
   * The fields that are needed, and so all that is read.
   *
   * @return the fields, unmodifiable
   */
  public List<Field<R, ?>> fields() {
    return fields;
  }

  /** The same of which is known that it makes nothing but tuples of the fields as they are. */
  Projection<R, T> ofTuples(Class<?> madeOf) {
    return new Projection<>(fields, result, singleType, madeOf);
  }

  @Nullable Class<?> tuple() {
    return tuple;
  }

  /** Whether there may be no result of a document. */
  boolean passesOver() {
    return singleType != null;
  }

  @Nullable ValueType<T> singleType() {
    return singleType;
  }

  /** What is made of a document; null if it is passed over. */
  @Nullable T result(Values<R> values) {
    T made = result.apply(values);
    return passesOver()
        ? made
        : Objects.requireNonNull(
            made, "A projection made null of a document; it has to make something.");
  }

  @Override
  public String toString() {
    return "projection of " + fields;
  }
}
