package dev.quarry.query;

import dev.quarry.schema.TableSchema;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A component that holds keys of documents in another table, as a typed token: {@code
 * cities.query().with(COUNTRY_REFERENCE)} fetches each city's country along, and {@code
 * cities.where(COUNTRY_REFERENCE.refersTo(france))} asks for the cities of one. Immutable;
 * generated table classes hold one per reference.
 *
 * @param <R> the record of the table that refers
 * @param <T> the record of the table referred to
 * @param <V> what a document is joined with along it: a {@code T}, an {@code Optional<T>} or a
 *     {@code List<T>}
 */
public final class Reference<R, T, V> {
  private final Field<R, ?> field;
  private final Function<Documents<R>, Output<R, Joined<R, V>>> output;
  private final Function<Collection<? extends T>, Predicate<R>> predicate;

  private Reference(
      Field<R, ?> field,
      Function<Documents<R>, Output<R, Joined<R, V>>> output,
      Function<Collection<? extends T>, Predicate<R>> predicate) {
    this.field = field;
    this.output = output;
    this.predicate = predicate;
  }

  private static <R, T, K, V> Reference<R, T, V> of(
      Field<R, ?> field,
      Function<R, Collection<K>> keys,
      Supplier<TableSchema<T, K>> target,
      JoinOutput.Result<T, V> result,
      Function<List<K>, Predicate<R>> predicate) {
    return new Reference<>(
        field,
        documents ->
            new JoinOutput<>(
                documents.store(), documents.session().store(target.get()), keys, result),
        rows -> predicate.apply(rows.stream().map(target.get().codec()::key).toList()));
  }

  /**
   * Makes a token of a reference that is never absent.
   *
   * @param field the component
   * @param target the table referred to, asked for when it is needed first
   * @param <R> the record of the table that refers
   * @param <T> the record of the table referred to
   * @param <K> its key
   * @return the token
   */
  public static <R, T, K> Reference<R, T, T> to(
      Field<R, K> field, Supplier<TableSchema<T, K>> target) {
    return of(field, row -> keys(field.value(row)), target, JoinOutput.Result.one(), field::in);
  }

  /**
   * Makes a token of a reference that may be absent.
   *
   * @param field the component
   * @param target the table referred to, asked for when it is needed first
   * @param <R> the record of the table that refers
   * @param <T> the record of the table referred to
   * @param <K> its key
   * @return the token
   */
  public static <R, T, K> Reference<R, T, Optional<T>> toOptional(
      Field<R, K> field, Supplier<TableSchema<T, K>> target) {
    return of(
        field, row -> keys(field.value(row)), target, JoinOutput.Result.optional(), field::in);
  }

  private static <K> Collection<K> keys(@Nullable K key) {
    return key == null ? List.of() : List.of(key);
  }

  /**
   * Makes a token of a collection of references.
   *
   * @param field the component
   * @param target the table referred to, asked for when it is needed first
   * @param <R> the record of the table that refers
   * @param <T> the record of the table referred to
   * @param <K> its key
   * @return the token
   */
  public static <R, T, K> Reference<R, T, List<T>> toEach(
      ElementsField<R, K> field, Supplier<TableSchema<T, K>> target) {
    return of(
        field, row -> all(field.value(row)), target, JoinOutput.Result.all(), field::containsAny);
  }

  private static <K> Collection<K> all(@Nullable Collection<K> keys) {
    return keys == null ? List.of() : keys;
  }

  /**
   * The component's name.
   *
   * @return the path
   */
  public String path() {
    return field.path();
  }

  /**
   * Documents that refer to a given one.
   *
   * @param row a document of the table referred to
   * @return the predicate, which the index of the reference serves
   */
  public Predicate<R> refersTo(T row) {
    return refersToAny(List.of(row));
  }

  /**
   * Documents that refer to at least one of some others.
   *
   * @param rows documents of the table referred to; none at all match nothing
   * @return the predicate, which the index of the reference serves
   */
  public Predicate<R> refersToAny(Collection<? extends T> rows) {
    return predicate.apply(rows);
  }

  Output<R, Joined<R, V>> output(Documents<R> documents) {
    return output.apply(documents);
  }

  @Override
  public String toString() {
    return path();
  }
}
