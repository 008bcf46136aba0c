package dev.quarry.shape;

import dev.quarry.shape.OldFields.Marked;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what becomes of each field into as few steps as do it. Not thread-safe, used once. */
final class RecordStepPlan {
  private final OldFields old;
  private final @Nullable Marked marked;
  private final boolean last;
  private final List<RecordStep> steps = new ArrayList<>();
  private int copyFrom;
  private int copyTo;

  /**
   * Begins a plan.
   *
   * @param old the older record
   * @param marked its marks, or null if its fields still come in their order
   * @param last whether nothing comes after the record
   */
  RecordStepPlan(OldFields old, @Nullable Marked marked, boolean last) {
    this.old = old;
    this.marked = marked;
    this.last = last;
  }

  RecordStep[] steps(List<FieldUpgrade> fields) {
    int next = 0;
    for (FieldUpgrade field : fields) {
      if (!field.hasSource()) {
        insert(field);
        continue;
      }
      int source = field.source();
      drop(next, source);
      next = source + 1;
      if (field.isCopy()) {
        copy(source);
      } else {
        flush(false);
        upgrade(field);
      }
    }
    drop(next, old.size());
    flush(last && marked == null);
    return steps.toArray(new RecordStep[0]);
  }

  private void insert(FieldUpgrade field) {
    if (!field.fill().isAbsent()) {
      flush(false);
      steps.add(new RecordStep.Insert(field.fill()));
    }
  }

  private void drop(int from, int to) {
    if (marked == null && from < to) {
      flush(false);
      steps.add(new RecordStep.Drop(old.run(from, to)));
    }
  }

  private void upgrade(FieldUpgrade field) {
    if (marked != null) {
      steps.add(new RecordStep.MoveTo(marked.marks()[field.source()]));
    }
    steps.add(new RecordStep.Upgrade(old.bit(field.source()), field.value(), field.fill()));
  }

  private void copy(int source) {
    if (copyTo == source && copyFrom < copyTo) {
      copyTo++;
    } else {
      flush(false);
      copyFrom = source;
      copyTo = source + 1;
    }
  }

  /**
   * Adds the step for the fields that wait to be copied; if it ends all, they need no measuring.
   */
  private void flush(boolean rest) {
    if (copyFrom < copyTo) {
      steps.add(
          marked != null
              ? new RecordStep.CopyMarked(marked.marks()[copyFrom], marked.marks()[copyTo])
              : rest ? new RecordStep.CopyRest() : new RecordStep.Copy(old.run(copyFrom, copyTo)));
      copyFrom = copyTo;
    }
  }
}
