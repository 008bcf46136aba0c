package dev.quarry.shape;

import dev.quarry.codec.DocumentTransfer;
import dev.quarry.value.Bytes;
import java.util.HashSet;
import java.util.Set;

/** Upgrades the elements of a list, a set or a map. */
final class CollectionUpgrade extends ValueUpgrade {
  private final Kind kind;
  private final ValueUpgrade element;

  /** What the elements are in. */
  enum Kind {
    LIST,
    SET,
    MAP
  }

  CollectionUpgrade(Kind kind, ValueUpgrade element) {
    this.kind = kind;
    this.element = element;
  }

  @Override
  void run(DocumentTransfer transfer) {
    int count = transfer.in().count();
    if (kind == Kind.SET && element.mayMerge()) {
      distinct(transfer, count);
      return;
    }
    transfer.count(count);
    for (int i = 0; i < count; i++) {
      if (kind == Kind.MAP) {
        int from = transfer.position();
        transfer.in().skipBytes();
        transfer.copyFrom(from);
      }
      element.run(transfer);
    }
  }

  /** Elements that differed in what is gone are one element now, or the set would be refused. */
  private void distinct(DocumentTransfer transfer, int count) {
    int start = transfer.written();
    Set<Bytes> seen = new HashSet<>();
    for (int i = 0; i < count; i++) {
      int from = transfer.written();
      element.run(transfer);
      if (!seen.add(transfer.written(from))) {
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
