package dev.quarry.shape;

import dev.quarry.codec.DocumentTransfer;
import dev.quarry.codec.Skip;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Upgrades a record field by field; neighbours that stay as they are are copied together. */
final class RecordUpgrade extends ValueUpgrade {
  private final int optional;
  private final boolean readsPresence;
  private final PresenceUpgrade presence;
  private final RecordStep[] steps;
  private final @Nullable Skip marked;
  private final boolean mayMerge;

  /**
   * Makes an upgrade.
   *
   * @param old the older record
   * @param fields today's fields
   * @param last whether nothing comes after the record
   */
  RecordUpgrade(OldFields old, List<FieldUpgrade> fields, boolean last) {
    OldFields.Marked marks = isInOrder(fields) ? null : old.marked();
    this.optional = old.optional();
    this.readsPresence = old.hasPresence();
    this.presence = PresenceUpgrade.of(old, fields);
    this.steps = new RecordStepPlan(old, marks, last).steps(fields);
    this.marked = marks == null ? null : marks.skip();
    this.mayMerge = mayMerge(old, fields);
  }

  private static boolean isInOrder(List<FieldUpgrade> fields) {
    int last = FieldUpgrade.NOWHERE;
    for (FieldUpgrade field : fields) {
      if (field.hasSource()) {
        if (field.source() < last) {
          return false;
        }
        last = field.source();
      }
    }
    return true;
  }

  private static boolean mayMerge(OldFields old, List<FieldUpgrade> fields) {
    int read = 0;
    for (FieldUpgrade field : fields) {
      if (field.hasSource()) {
        read++;
        // What was absent becomes equal to what had the default's value already.
        if (field.value().mayMerge() || !field.fill().isAbsent()) {
          return true;
        }
      }
    }
    return read < old.size();
  }

  @Override
  void run(DocumentTransfer transfer) {
    int start = transfer.position();
    if (readsPresence) {
      transfer.skipPresence(optional);
    }
    presence.write(transfer, start);
    if (marked == null) {
      run(transfer, start, 0);
    } else {
      int marks = transfer.mark(marked, start);
      run(transfer, start, marks);
      transfer.release(marked, marks);
    }
  }

  private void run(DocumentTransfer transfer, int start, int marks) {
    for (RecordStep step : steps) {
      step.run(transfer, start, marks);
    }
  }

  @Override
  boolean mayMerge() {
    return mayMerge;
  }
}
