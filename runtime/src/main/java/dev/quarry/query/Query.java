package dev.quarry.query;

import dev.quarry.store.TableStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
public final class Query<R> extends Rows<R> {
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

  @Override
  @SuppressWarnings("exports") // for this library alone
  protected Documents<R> documents() {
    return new QueryDocuments<>(context, spec);
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

  @Override
  public <V> Optional<V> min(OrderedField<R, V> field) {
    return spec.isCut() ? super.min(field) : outermost(field, field.ascending());
  }

  @Override
  public <V> Optional<V> max(OrderedField<R, V> field) {
    return spec.isCut() ? super.max(field) : outermost(field, field.descending());
  }

  private <V> Optional<V> outermost(OrderedField<R, V> field, Order<R> order) {
    boolean optional = KeyPath.of(context.store().schema(), field.path()).optional();
    Query<R> present = optional ? where(field.isPresent()) : this;
    return present.with(present.spec.withOrders(List.of(order)).withLimit(1)).select(field).first();
  }

  /** How many ways there are to answer the query. For tests. */
  int candidates() {
    return Candidate.all(context, spec).size();
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
