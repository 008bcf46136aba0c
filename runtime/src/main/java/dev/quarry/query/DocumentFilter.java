package dev.quarry.query;

import dev.quarry.store.TableStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells which documents fulfil a predicate, and where they come in an order. It reads only the
 * fields that it needs from the encoded document, or from an entry that holds them; a record is
 * decoded only where a condition needs it, and only after all other conditions hold. Not
 * thread-safe.
 */
final class DocumentFilter<R> {
  private static final byte[] NOWHERE = {};

  private final TableStore<R, ?> store;
  private final Sequence<R> sequence;
  private final Predicate<R> onRows;
  private final boolean asksRows;
  private final boolean positioned;
  private final int grouped;
  private final int[] orderSlots;
  private final Slots<R> slots = new Slots<>();
  private final SlotReader<R> reader;
  private final Function<@Nullable Object[], Boolean> passes;

  /** The values of a document, used again until one is found. */
  private @Nullable Object[] spare;

  /**
   * Makes a filter.
   *
   * @param store the table
   * @param residual what the documents are asked
   * @param sequence the order
   * @param positioned whether positions in the order are wanted
   * @param grouped how many of the orders make a group; 0 if groups are not wanted
   */
  DocumentFilter(
      TableStore<R, ?> store,
      Predicate<R> residual,
      Sequence<R> sequence,
      boolean positioned,
      int grouped) {
    this.grouped = grouped;
    this.store = store;
    this.sequence = sequence;
    this.positioned = positioned;
    List<Predicate<R>> parts = Conjunction.of(residual).parts();
    Check check =
        Check.of(And.of(parts.stream().filter(part -> !Check.needsRow(part)).toList()), slots);
    List<Predicate<R>> asked = parts.stream().filter(Check::needsRow).toList();
    this.onRows = And.of(asked);
    this.asksRows = !asked.isEmpty();
    this.orderSlots =
        positioned
            ? sequence.orders().stream().mapToInt(order -> slots.compared(order.field())).toArray()
            : new int[0];
    this.reader = new SlotReader<>(store, slots);
    this.passes = check::test;
    this.spare = new @Nullable Object[slots.size()];
  }

  /** The document with its position, or null if it does not fulfil the predicate. */
  @Nullable Found<R> test(Stored document) {
    @Nullable Object[] values = spare;
    Arrays.fill(values, null);
    if (!reader.read(document, values, passes)) {
      return null;
    }
    spare = new @Nullable Object[slots.size()];
    R row = null;
    if (asksRows) {
      row = Stored.row(store, document);
      if (!onRows.test(row)) {
        return null;
      }
    }
    Stored kept = document.kept();
    return positioned ? positioned(kept, values, row) : new Found<>(kept, NOWHERE, row);
  }

  private Found<R> positioned(Stored document, @Nullable Object[] values, @Nullable R row) {
    List<@Nullable Object> ordered = new ArrayList<>(orderSlots.length);
    for (int slot : orderSlots) {
      ordered.add(values[slot]);
    }
    byte[] key = document.key();
    int prefix = store.keys().documentPrefix().length;
    byte[] position = sequence.position(ordered, Arrays.copyOfRange(key, prefix, key.length));
    int group = grouped == 0 ? 0 : sequence.groupLength(ordered, grouped);
    return new Found<>(document, position, group, row);
  }
}
