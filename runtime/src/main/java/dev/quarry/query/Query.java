package dev.quarry.query;

import dev.quarry.error.TooManyDocumentsException;
import dev.quarry.store.TableStore;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question to a table, not yet asked: {@code cities.where(COUNTRY.is("FR")).orderBy(
 * POPULATION.descending()).limit(10)}. Each reading method plans it anew and sees the documents as
 * they are when it is called: outside a transaction as of one moment, inside one as that
 * transaction sees them.
 *
 * <p>Results come in the order asked for, in which absent values count as the least. Documents that
 * it does not tell apart come by key, backwards where the last order is descending; all come by key
 * where no order is asked for. So the same question to the same documents has the same answer
 * whichever way it is found. Immutable, and usable from several threads as far as the session it
 * comes from is.
 *
 * @param <R> the table's record
 */
public final class Query<R> {
  private final QueryContext<R> context;
  private final QuerySpec<R> spec;

  private Query(QueryContext<R> context, QuerySpec<R> spec) {
    this.context = context;
    this.spec = spec;
  }

  /**
   * A query for all documents of a table. For tables.
   *
   * @param store the table
   * @param session where it runs
   * @param <R> the table's record
   * @return the query
   */
  @SuppressWarnings("exports") // for this library alone
  public static <R> Query<R> of(TableStore<R, ?> store, QuerySession session) {
    return new Query<>(new QueryContext<>(store, session, KeySpace.of(store)), QuerySpec.all());
  }

  private Query<R> with(QuerySpec<R> changed) {
    return new Query<>(context, changed);
  }

  /**
   * Narrows the query to documents that fulfil a predicate, too.
   *
   * @param predicate the predicate
   * @return the narrower query
   */
  public Query<R> where(Predicate<R> predicate) {
    return with(
        spec.withPredicate(spec.isEverything() ? predicate : spec.predicate().and(predicate)));
  }

  /**
   * Orders the results; orders given before come before these.
   *
   * @param orders by what, the first one first
   * @return the ordered query
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read only
  public final Query<R> orderBy(Order<R>... orders) {
    List<Order<R>> all = new ArrayList<>(spec.orders());
    all.addAll(List.of(orders));
    return with(spec.withOrders(List.copyOf(all)));
  }

  /**
   * Takes the first results only.
   *
   * @param count how many at the most, 0 or more; the smaller of two limits holds
   * @return the limited query
   * @throws IllegalArgumentException if the count is negative
   */
  public Query<R> limit(long count) {
    return with(spec.withLimit(Math.min(spec.limit(), notNegative("limit", count))));
  }

  /**
   * Leaves out the first results; the limit counts those after them. All of them are read for it,
   * so to go through many results in parts use pages.
   *
   * @param count how many, 0 or more
   * @return the query without them
   * @throws IllegalArgumentException if the count is negative
   */
  public Query<R> offset(long count) {
    return with(spec.withOffset(notNegative("offset", count)));
  }

  private static long notNegative(String what, long count) {
    if (count < 0) {
      throw new IllegalArgumentException(
          "A count of documents is 0 or more: " + what + " " + count + ".");
    }
    return count;
  }

  /**
   * Allows the query to go through all documents, however many the table has.
   *
   * @return the query that may
   */
  public Query<R> allowScan() {
    return with(spec.withAllowScan());
  }

  /**
   * Reads all results into a list.
   *
   * @return the documents; the caller's own
   * @throws dev.quarry.error.FullScanException if no index serves the query, the table is large,
   *     and nothing says that it may be scanned; so do all other reading methods
   */
  public List<R> list() {
    List<R> rows = new ArrayList<>();
    forEach(rows::add);
    return rows;
  }

  /**
   * Reads the results one after another.
   *
   * @return a sequential stream that holds native memory until it is closed or read to its end
   */
  public Stream<R> stream() {
    return ResultCursor.stream(cursor());
  }

  /**
   * Reads the results one after another.
   *
   * @return a cursor that the caller closes
   */
  public Cursor<R> cursor() {
    Execution<R> execution = Execution.begin(context, spec);
    return new ResultCursor<>(execution, execution::row);
  }

  /**
   * Passes each result to an action.
   *
   * @param action what to do with it
   */
  public void forEach(Consumer<? super R> action) {
    try (Cursor<R> cursor = cursor()) {
      while (cursor.hasNext()) {
        action.accept(cursor.next());
      }
    }
  }

  /**
   * The first result.
   *
   * @return the document, or empty if there is none
   */
  public Optional<R> first() {
    try (Cursor<R> cursor = limit(1).cursor()) {
      return cursor.hasNext() ? Optional.of(cursor.next()) : Optional.empty();
    }
  }

  /**
   * The only result.
   *
   * @return the document, or empty if there is none
   * @throws TooManyDocumentsException if there are more; it names the keys of the first two
   */
  public Optional<R> single() {
    try (Execution<R> execution = Execution.begin(context, limit(2).spec)) {
      Found<R> only = execution.next();
      if (only == null) {
        return Optional.empty();
      }
      Found<R> other = execution.next();
      if (other != null) {
        throw new TooManyDocumentsException(
            context.table(), spec.toString(), keyText(only), keyText(other));
      }
      return Optional.of(execution.row(only));
    }
  }

  private String keyText(Found<R> found) {
    return context.store().keys().keyText(found.document().key());
  }

  /**
   * Counts the results: where an index answers the whole question, from its entries alone; those of
   * a query without condition and limit in constant time, from a counter.
   *
   * @return how many there are
   */
  public long count() {
    if (spec.isWholeTable()) {
      return Math.max(0, context.count() - spec.offset());
    }
    try (Execution<R> execution = Execution.begin(context, unordered())) {
      return execution.count();
    }
  }

  /** The order does not matter to how many there are. */
  private QuerySpec<R> unordered() {
    return spec.withOrders(List.of());
  }

  /**
   * Whether there is a result at all.
   *
   * @return whether there is one
   */
  public boolean exists() {
    return limit(1).count() > 0;
  }

  /**
   * Reads the first page of the results.
   *
   * @param size how many results a page has at the most, 1 or more
   * @return the page
   * @throws IllegalArgumentException if the size is not positive
   */
  public Page<R> page(int size) {
    return page(size, spec);
  }

  /**
   * Reads the page that comes after another.
   *
   * @param size how many results it has at the most, 1 or more
   * @param cursor what {@link Page#cursor} returned for a page of the same query
   * @return the page
   * @throws dev.quarry.error.InvalidCursorException if the text is no cursor, was changed, or
   *     belongs to another query or to the table as it was before a change
   * @throws IllegalArgumentException if the size is not positive
   */
  public Page<R> page(int size, String cursor) {
    PageCursor from = PageCursor.read(context, spec, cursor);
    return page(size, spec.withOffset(0).withLimit(from.left()).withAfter(from.position()));
  }

  private Page<R> page(int size, QuerySpec<R> from) {
    if (size < 1) {
      throw new IllegalArgumentException("A page has 1 row or more: size " + size + ".");
    }
    long wanted = Math.min(size + 1L, from.limit());
    List<R> rows = new ArrayList<>();
    byte[] last = {};
    try (Execution<R> execution = Execution.begin(context, from.withLimit(wanted))) {
      Found<R> found = execution.nextPositioned();
      while (found != null && rows.size() < size) {
        rows.add(execution.row(found));
        last = found.position();
        found = execution.nextPositioned();
      }
      long left = from.limit() == QuerySpec.UNLIMITED ? from.limit() : from.limit() - rows.size();
      String cursor = found == null ? null : PageCursor.write(context, spec, left, last);
      return new Page<>(this, size, rows, cursor);
    }
  }

  /**
   * Changes every result, all or none of them. The results are found first, so a change does not
   * make a document a result, or a result twice.
   *
   * @param change makes the new document from the old one; it keeps the key, and may run several
   *     times
   * @return how many there were
   * @throws dev.quarry.error.QuarryException as {@code Table.update} does
   */
  public long update(UnaryOperator<R> change) {
    return new QueryWrites<>(context, spec).update(change);
  }

  /**
   * Changes every result in transactions of some documents each, so that there may be more of them
   * than one transaction holds. The results are found first; one that is none any more when its
   * turn comes is left as it is. An error leaves the batches before it done. Within a transaction
   * it is like {@link #update(UnaryOperator)}.
   *
   * @param batch how many documents a transaction has at the most, 1 or more
   * @param change makes the new document from the old one; it keeps the key, and may run several
   *     times
   * @return how many were changed
   * @throws dev.quarry.error.QuarryException as {@code Table.update} does
   */
  public long updateInBatches(int batch, UnaryOperator<R> change) {
    return new QueryWrites<>(context, spec).updateInBatches(batch, change);
  }

  /**
   * Deletes every result, all or none of them.
   *
   * @return how many there were
   * @throws dev.quarry.error.QuarryException as {@code Table.delete} does
   */
  public long delete() {
    return new QueryWrites<>(context, spec).delete();
  }

  /**
   * Deletes every result in transactions of some documents each, as {@link #updateInBatches}
   * changes them.
   *
   * @param batch how many documents a transaction has at the most, 1 or more
   * @return how many were deleted
   * @throws dev.quarry.error.QuarryException as {@code Table.delete} does
   */
  public long deleteInBatches(int batch) {
    return new QueryWrites<>(context, spec).deleteInBatches(batch);
  }

  /**
   * One field of the results.
   *
   * @param field the field
   * @param <V> its type
   * @return the values, not yet read
   */
  public <V> Selection<R, V> select(Field<R, V> field) {
    return new Selection<>(this, field);
  }

  /**
   * The different values of a field among the results.
   *
   * @param field the field
   * @param <V> its type
   * @return the values in their own order, or where they have none as they were met first
   */
  public <V> List<V> distinct(Field<R, V> field) {
    return select(field).distinct();
  }

  /**
   * The results taken together where they have the same value in a field.
   *
   * @param field the field
   * @param <V> its type
   * @return the groups, not yet read
   */
  public <V> Grouping<R, V> groupBy(Field<R, V> field) {
    return new Grouping<>(this, field);
  }

  /**
   * What the results add up to.
   *
   * @param aggregate how
   * @param <T> to what
   * @return the result
   */
  public <T> T aggregate(Aggregate<R, T> aggregate) {
    Aggregate.Gathering<R, T> gathering = aggregate.begin(reads());
    forEachFound(gathering::add);
    return gathering.result();
  }

  /**
   * The exact sum of a field, 0 if no result has a value.
   *
   * @param field the field
   * @return the sum
   * @throws ArithmeticException if a value is infinite or NaN
   */
  public BigDecimal sum(OrderedField<R, ? extends Number> field) {
    return aggregate(Aggregate.sum(field));
  }

  /**
   * The mean of a field in the arithmetic of {@code double}.
   *
   * @param field the field
   * @return the mean, or empty if no result has a value
   */
  public OptionalDouble average(OrderedField<R, ? extends Number> field) {
    return aggregate(Aggregate.average(field));
  }

  /**
   * The smallest value of a field; read from the end of an index where one has the field's order.
   *
   * @param field the field
   * @param <V> its type
   * @return the value, or empty if no result has one
   */
  public <V> Optional<V> min(OrderedField<R, V> field) {
    return isCut() ? aggregate(Aggregate.min(field)) : outermost(field, field.ascending());
  }

  /**
   * The greatest value of a field; read from the end of an index where one has the field's order.
   *
   * @param field the field
   * @param <V> its type
   * @return the value, or empty if no result has one
   */
  public <V> Optional<V> max(OrderedField<R, V> field) {
    return isCut() ? aggregate(Aggregate.max(field)) : outermost(field, field.descending());
  }

  private boolean isCut() {
    return spec.offset() > 0 || spec.limit() != QuerySpec.UNLIMITED;
  }

  private <V> Optional<V> outermost(OrderedField<R, V> field, Order<R> order) {
    boolean optional = KeyPath.of(context.store().schema(), field.path()).optional();
    Query<R> present = optional ? where(field.isPresent()) : this;
    List<V> values =
        present.with(present.spec.withOrders(List.of(order)).withLimit(1)).select(field).list();
    return values.stream().findFirst();
  }

  /** What reads fields of this query's results. */
  Aggregate.Reads<R> reads() {
    return new Aggregate.Reads<R>() {
      @Override
      public <V> Function<Found<R>, @Nullable V> of(Field<R, V> field) {
        return new FieldValue<>(context.store(), field);
      }
    };
  }

  /** Passes each result, not decoded, to an action. */
  void forEachFound(Consumer<Found<R>> action) {
    try (Execution<R> execution = Execution.begin(context, spec)) {
      for (Found<R> found = execution.next(); found != null; found = execution.next()) {
        action.accept(found);
      }
    }
  }

  /**
   * Says how the query would be answered, without answering it. Reads a few entries for the
   * estimates.
   *
   * @return the plan
   */
  public Plan explain() {
    try (Estimator estimator = new Estimator(context)) {
      return new Explanation<>(context, spec, estimator)
          .of(Execution.choose(context, spec, estimator), Optional.empty());
    }
  }

  /**
   * Answers the query and says how, and what it took. The results are decoded and thrown away.
   *
   * @return the plan with what it took
   */
  public Plan analyze() {
    long begin = System.nanoTime();
    long rows = 0;
    try (Execution<R> execution = Execution.begin(context, spec)) {
      for (Found<R> found = execution.next(); found != null; found = execution.next()) {
        execution.row(found);
        rows++;
      }
      PlanActual actual =
          new PlanActual(
              rows,
              execution.work().entries,
              execution.work().scanned,
              execution.work().fetched,
              Duration.ofNanos(System.nanoTime() - begin));
      try (Estimator estimator = new Estimator(context)) {
        return new Explanation<>(context, spec, estimator)
            .of(execution.candidate(), Optional.of(actual));
      }
    }
  }

  /** How many ways there are to answer the query. For tests. */
  int candidates() {
    return Candidate.all(context.spaces(), spec.predicate(), context.sequence(spec.orders()))
        .size();
  }

  /** Takes one of the ways whatever it costs. For tests. */
  Query<R> forced(int candidate) {
    return with(spec.withForced(candidate));
  }

  @Override
  public String toString() {
    return "query of table " + context.table() + ": " + spec;
  }
}
