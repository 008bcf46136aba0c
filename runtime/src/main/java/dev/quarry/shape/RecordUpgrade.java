package dev.quarry.shape;

import dev.quarry.codec.DocumentTransfer;
import dev.quarry.schema.FieldSchema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Upgrades a record field by field; neighbours that stay as they are are copied together. */
final class RecordUpgrade extends ValueUpgrade {
  private final int optional;
  private final boolean readsPresence;
  private final PresenceUpgrade presence;
  private final RecordStep[] steps;
  private final SkipRun @Nullable [] offsets;
  private final boolean mayMerge;

  private RecordUpgrade(
      List<FieldSchema> old, List<FieldUpgrade> fields, RecordStep[] steps, boolean inOrder) {
    OldFields before = new OldFields(old);
    this.optional = before.optional();
    this.readsPresence = before.hasPresence();
    this.presence = PresenceUpgrade.of(before, fields);
    this.steps = steps;
    this.offsets = inOrder ? null : before.each();
    this.mayMerge = mayMerge(old, fields);
  }

  /** Upgrades a record whose fields were the first ones and are the second ones today. */
  static ValueUpgrade of(List<FieldSchema> old, List<FieldUpgrade> fields) {
    boolean inOrder = isInOrder(fields);
    RecordStep[] steps = new RecordStepPlan(new OldFields(old), inOrder).steps(fields);
    return new RecordUpgrade(old, fields, steps, inOrder);
  }

  private static boolean isInOrder(List<FieldUpgrade> fields) {
    int last = RecordStep.NOWHERE;
    for (FieldUpgrade field : fields) {
      if (field.source() != RecordStep.NOWHERE) {
        if (field.source() < last) {
          return false;
        }
        last = field.source();
      }
    }
    return true;
  }

  private static boolean mayMerge(List<FieldSchema> old, List<FieldUpgrade> fields) {
    Set<Integer> read = new HashSet<>();
    for (FieldUpgrade field : fields) {
      if (field.source() != RecordStep.NOWHERE) {
        read.add(field.source());
        // What was absent becomes equal to what had the default's value already.
        if (field.value().mayMerge() || !field.fill().isAbsent()) {
          return true;
        }
      }
    }
    return read.size() < old.size();
  }

  @Override
  void run(DocumentTransfer transfer) {
    int start = transfer.position();
    if (readsPresence) {
      transfer.presence(optional);
    }
    presence.write(transfer, start);
    if (offsets == null) {
      for (RecordStep step : steps) {
        step.run(transfer, start);
      }
    } else {
      reorder(transfer, start, offsets);
    }
  }

  private void reorder(DocumentTransfer transfer, int start, SkipRun[] fields) {
    int first = transfer.reserve(fields.length);
    for (int i = 0; i < fields.length; i++) {
      transfer.remember(first + i);
      fields[i].over(transfer, start);
    }
    int end = transfer.position();
    for (RecordStep step : steps) {
      if (step.source() != RecordStep.NOWHERE) {
        transfer.recall(first + step.source());
      }
      step.run(transfer, start);
    }
    transfer.moveTo(end);
    transfer.release(first);
  }

  @Override
  boolean mayMerge() {
    return mayMerge;
  }
}
