package dev.quarry.shape;

import dev.quarry.codec.DocumentTransfer;
import dev.quarry.schema.Type;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Upgrades the elements of a list, a set or a map. */
final class CollectionUpgrade extends ValueUpgrade {
  private final Kind kind;
  private final ValueUpgrade element;
  private final @Nullable StoredValue<Object> merged;

  /** What the elements are in. */
  enum Kind {
    LIST,
    SET,
    MAP
  }

  /** Makes an upgrade whose elements become ones of the given type. */
  CollectionUpgrade(Kind kind, ValueUpgrade element, Type type) {
    this.kind = kind;
    this.element = element;
    this.merged = kind == Kind.SET && element.mayMerge() ? StoredValue.of(type) : null;
  }

  @Override
  void run(DocumentTransfer transfer) {
    int count = transfer.in().count();
    if (merged != null) {
      distinct(transfer, count, merged);
      return;
    }
    transfer.count(count);
    for (int i = 0; i < count; i++) {
      if (kind == Kind.MAP) {
        transfer.copyText();
      }
      element.run(transfer);
    }
  }

  /** Elements that differed in what is gone are one element now, or the set would be refused. */
  private void distinct(DocumentTransfer transfer, int count, StoredValue<Object> type) {
    int start = transfer.written();
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < count; i++) {
      int from = transfer.written();
      element.run(transfer);
      if (!seen.add(transfer.readBack(from, type::read))) {
        transfer.unwrite(from);
      }
    }
    transfer.countBefore(start, seen.size());
  }

  @Override
  boolean mayMerge() {
    return element.mayMerge();
  }
}
