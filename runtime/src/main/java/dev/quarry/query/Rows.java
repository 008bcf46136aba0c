package dev.quarry.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/**
 * Documents of one table, not yet read: a query, or a range of an index. Read as they are they are
 * records of the table; they can also be read in part, together with documents that they refer to,
 * or summed up.
 *
 * @param <R> the table's record
 */
public abstract class Rows<R> extends Results<R, R> {

  /** For queries, and for the ranges of tables. */
  protected Rows() {}

  @Override
  final Output<R, R> output() {
    return new RowOutput<>(documents().store());
  }

  @Override
  public final Cursor<R> cursor() {
    return documents().rows();
  }

  /**
   * What a projection makes of the documents.
   *
   * @param projection the projection; the processor writes one for each record annotated with
   *     {@code @Projection}
   * @param <T> what is made
   * @return the results, not yet read
   */
  public final <T> Selection<R, T> select(Projection<R, T> projection) {
    return new Selection<>(this, projection);
  }

  /**
   * One field of the documents. Those without a value are passed over.
   *
   * @param field the field
   * @param <V> its type
   * @return the values, not yet read
   */
  public final <V> Selection<R, V> select(Field<R, V> field) {
    return new Selection<>(this, Projection.of(field));
  }

  /**
   * Two fields of the documents, as tuples or, with {@link Selection2#as}, as anything else.
   *
   * @param first the first field
   * @param second the second field
   * @param <A> its type
   * @param <B> the type of the second
   * @return the values, not yet read; absent ones are null
   */
  public final <A, B> Selection2<R, A, B> select(Field<R, A> first, Field<R, B> second) {
    return new Selection2<>(this, first, second);
  }

  /**
   * Three fields of the documents, as tuples or, with {@link Selection3#as}, as anything else.
   *
   * @param first the first field
   * @param second the second field
   * @param third the third field
   * @param <A> its type
   * @param <B> the type of the second
   * @param <C> the type of the third
   * @return the values, not yet read; absent ones are null
   */
  public final <A, B, C> Selection3<R, A, B, C> select(
      Field<R, A> first, Field<R, B> second, Field<R, C> third) {
    return new Selection3<>(this, first, second, third);
  }

  /**
   * Four fields of the documents, as tuples or, with {@link Selection4#as}, as anything else.
   *
   * @param first the first field
   * @param second the second field
   * @param third the third field
   * @param fourth the fourth field
   * @param <A> its type
   * @param <B> the type of the second
   * @param <C> the type of the third
   * @param <D> the type of the fourth
   * @return the values, not yet read; absent ones are null
   */
  public final <A, B, C, D> Selection4<R, A, B, C, D> select(
      Field<R, A> first, Field<R, B> second, Field<R, C> third, Field<R, D> fourth) {
    return new Selection4<>(this, first, second, third, fourth);
  }

  /**
   * Five fields of the documents, as tuples or, with {@link Selection5#as}, as anything else.
   *
   * @param first the first field
   * @param second the second field
   * @param third the third field
   * @param fourth the fourth field
   * @param fifth the fifth field
   * @param <A> its type
   * @param <B> the type of the second
   * @param <C> the type of the third
   * @param <D> the type of the fourth
   * @param <E> the type of the fifth
   * @return the values, not yet read; absent ones are null
   */
  public final <A, B, C, D, E> Selection5<R, A, B, C, D, E> select(
      Field<R, A> first,
      Field<R, B> second,
      Field<R, C> third,
      Field<R, D> fourth,
      Field<R, E> fifth) {
    return new Selection5<>(this, first, second, third, fourth, fifth);
  }

  /**
   * The documents together with those that they refer to. These are fetched for many documents at
   * once, each of them once, and as of the same moment.
   *
   * @param reference along what; generated table classes hold one for each reference
   * @param <T> the record of the table referred to
   * @param <V> what the documents are joined with: a {@code T}, an {@code Optional<T>} or a {@code
   *     List<T>}
   * @return the joined documents, not yet read
   */
  public final <T, V> Join<R, V> with(Reference<R, T, V> reference) {
    return new Join<>(this, reference);
  }

  /**
   * The different values of a field.
   *
   * @param field the field
   * @param <V> its type
   * @return the values in their own order, or where they have none as they were met first
   */
  public final <V> List<V> distinct(Field<R, V> field) {
    return select(field).distinct();
  }

  /**
   * The documents taken together where they have the same value in a field.
   *
   * @param field the field
   * @param <V> its type
   * @return the groups, not yet read
   */
  public final <V> Grouping<R, V> groupBy(Field<R, V> field) {
    return new Grouping<>(this, field);
  }

  /**
   * What the documents add up to.
   *
   * @param aggregate how
   * @param <T> to what
   * @return the result
   */
  public final <T> T aggregate(Aggregate<R, T> aggregate) {
    Aggregate.Gathering<R, T> gathering = aggregate.begin();
    forEachOf(documents(aggregate), aggregate.fields(), gathering::add);
    return gathering.result();
  }

  /** The documents of which an aggregate is made, and of them no more than it needs. */
  private Documents<R> documents(Aggregate<R, ?> aggregate) {
    Documents<R> needed = documents().needing(aggregate.fields());
    return aggregate.isOrderless() ? needed.inAnyOrder() : needed;
  }

  /**
   * Says how an aggregate would be computed, without computing it: {@code
   * explain(Aggregate.count())} says how documents would be counted.
   *
   * @param aggregate what is asked of the documents
   * @return the plan
   */
  public final Plan explain(Aggregate<R, ?> aggregate) {
    return documents(aggregate).explain();
  }

  /**
   * Computes an aggregate, throws it away and says how it was computed, and what that took.
   *
   * @param aggregate what is asked of the documents
   * @return the plan with what it took
   */
  public final Plan analyze(Aggregate<R, ?> aggregate) {
    long begin = System.nanoTime();
    long rows = 0;
    Aggregate.Gathering<R, ?> gathering = aggregate.begin();
    FieldValues<R> values = new FieldValues<>(documents().store(), aggregate.fields());
    Reading<R> reading = documents(aggregate).open(false);
    try (reading) {
      for (Found<R> found = reading.next(); found != null; found = reading.next()) {
        gathering.add(values.of(found));
        rows++;
      }
    }
    return reading.plan(Optional.of(reading.work().actual(rows, begin)));
  }

  /**
   * The exact sum of a field, 0 if no document has a value.
   *
   * @param field the field
   * @return the sum
   * @throws ArithmeticException if a value is infinite or NaN
   */
  public final BigDecimal sum(OrderedField<R, ? extends Number> field) {
    return aggregate(Aggregate.sum(field));
  }

  /**
   * The mean of a field in the arithmetic of {@code double}.
   *
   * @param field the field
   * @return the mean, or empty if no document has a value
   */
  public final OptionalDouble average(OrderedField<R, ? extends Number> field) {
    return aggregate(Aggregate.average(field));
  }

  /**
   * The smallest value of a field; a query reads it from the end of an index where one has the
   * field's order.
   *
   * @param field the field
   * @param <V> its type
   * @return the value, or empty if no document has one
   */
  public <V> Optional<V> min(OrderedField<R, V> field) {
    return aggregate(Aggregate.min(field));
  }

  /**
   * The greatest value of a field; a query reads it from the end of an index where one has the
   * field's order.
   *
   * @param field the field
   * @param <V> its type
   * @return the value, or empty if no document has one
   */
  public <V> Optional<V> max(OrderedField<R, V> field) {
    return aggregate(Aggregate.max(field));
  }

  /** Passes the values of some fields of each document to an action. */
  static <R> void forEachOf(
      Documents<R> documents, List<Field<R, ?>> fields, Consumer<Values<R>> action) {
    FieldValues<R> values = new FieldValues<>(documents.store(), fields);
    try (Reading<R> reading = documents.open(false)) {
      for (Found<R> found = reading.next(); found != null; found = reading.next()) {
        action.accept(values.of(found));
      }
    }
  }
}
