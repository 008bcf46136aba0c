package dev.quarry.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks for. Immutable.
 *
 * @param predicate which documents
 * @param orders in what order, the key apart
 * @param offset how many of the first are left out
 * @param limit how many are wanted at the most, {@link #UNLIMITED} if all
 * @param allowScan whether a large table may be scanned for it
 * @param after the position after which results begin, or null
 * @param needed the fields that are read of the results, or null if their records are
 * @param anyOrder whether the results may come in any order at all
 * @param forced which candidate is taken whatever it costs, for tests; or -1
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record QuerySpec<R>(
    Predicate<R> predicate,
    List<Order<R>> orders,
    long offset,
    long limit,
    boolean allowScan,
    byte @Nullable [] after,
    @Nullable List<Field<R, ?>> needed,
    boolean anyOrder,
    int forced) {
  static final long UNLIMITED = Long.MAX_VALUE;

  static <R> QuerySpec<R> all() {
    return new QuerySpec<>(Predicate.all(), List.of(), 0, UNLIMITED, false, null, null, false, -1);
  }

  QuerySpec<R> withPredicate(Predicate<R> changed) {
    return new QuerySpec<>(
        changed, orders, offset, limit, allowScan, after, needed, anyOrder, forced);
  }

  QuerySpec<R> withOrders(List<Order<R>> changed) {
    return new QuerySpec<>(
        predicate, changed, offset, limit, allowScan, after, needed, anyOrder, forced);
  }

  QuerySpec<R> withOffset(long changed) {
    return new QuerySpec<>(
        predicate, orders, changed, limit, allowScan, after, needed, anyOrder, forced);
  }

  QuerySpec<R> withLimit(long changed) {
    return new QuerySpec<>(
        predicate, orders, offset, changed, allowScan, after, needed, anyOrder, forced);
  }

  QuerySpec<R> withAllowScan() {
    return new QuerySpec<>(predicate, orders, offset, limit, true, after, needed, anyOrder, forced);
  }

  QuerySpec<R> withAfter(byte @Nullable [] changed) {
    return new QuerySpec<>(
        predicate, orders, offset, limit, allowScan, changed, needed, anyOrder, forced);
  }

  QuerySpec<R> withNeeded(List<Field<R, ?>> changed) {
    return new QuerySpec<>(
        predicate, orders, offset, limit, allowScan, after, changed, anyOrder, forced);
  }

  /** The same results, in whatever order they are met. */
  QuerySpec<R> inAnyOrder() {
    return new QuerySpec<>(
        predicate, List.of(), offset, limit, allowScan, after, needed, true, forced);
  }

  /** Whether some of the first or last results are left out, so that their order counts. */
  boolean isCut() {
    return offset > 0 || limit != UNLIMITED || after != null;
  }

  QuerySpec<R> withForced(int changed) {
    return new QuerySpec<>(
        predicate, orders, offset, limit, allowScan, after, needed, anyOrder, changed);
  }

  boolean isEverything() {
    return predicate instanceof And<R> and && and.parts().isEmpty();
  }

  /**
   * Whether it asks for the whole table, the offset apart, in whatever order and by no way given.
   */
  boolean isWholeTable() {
    return isEverything() && limit == UNLIMITED && after == null && forced < 0;
  }

  /** How many results are gone through at the most, those left out included. */
  long reach() {
    return limit > UNLIMITED - offset ? UNLIMITED : offset + limit;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(isEverything() ? "" : "where " + predicate);
    for (int i = 0; i < orders.size(); i++) {
      text.append(i == 0 ? (text.isEmpty() ? "" : " ") + "order by " : ", ").append(orders.get(i));
    }
    if (offset > 0) {
      text.append(text.isEmpty() ? "" : " ").append("offset ").append(offset);
    }
    if (limit != UNLIMITED) {
      text.append(text.isEmpty() ? "" : " ").append("limit ").append(limit);
    }
    return text.isEmpty() ? "all" : text.toString();
  }
}
