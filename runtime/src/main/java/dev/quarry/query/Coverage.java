package dev.quarry.query;

import dev.quarry.store.TableStore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether the entries of an index hold all that is read of their documents. */
final class Coverage {
  private Coverage() {}

  /**
   * Whether entries are enough.
   *
   * @param residual what is asked of each
   * @param orders what they may have to be ordered by
   * @param needed the fields that the results are made of, or null for their records
   */
  static <R> boolean holds(
      TableStore<R, ?> store,
      KeySpace space,
      Predicate<R> residual,
      List<Order<R>> orders,
      @Nullable List<Field<R, ?>> needed) {
    if (space.isDocuments() || space.holdsRecords()) {
      return space.holdsRecords();
    }
    if (needed == null || Check.needsRow(residual) || needed.stream().anyMatch(Field::needsRow)) {
      return false;
    }
    Slots<R> slots = new Slots<>();
    Check.of(residual, slots);
    orders.forEach(order -> slots.compared(order.field()));
    needed.forEach(slots::value);
    return EntryWalk.of(store, space, slots) != null;
  }
}
