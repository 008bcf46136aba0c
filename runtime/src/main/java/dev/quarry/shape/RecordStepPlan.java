package dev.quarry.shape;

import java.util.ArrayList;
import java.util.List;

/** Turns what becomes of each field into as few steps as do it. Not thread-safe, used once. */
final class RecordStepPlan {
  private final OldFields old;
  private final boolean inOrder;
  private final List<RecordStep> steps = new ArrayList<>();
  private int copyFrom;
  private int copyTo;

  /**
   * Begins a plan.
   *
   * @param old the older record
   * @param inOrder whether its fields still come in their order, so that reading never goes back
   */
  RecordStepPlan(OldFields old, boolean inOrder) {
    this.old = old;
    this.inOrder = inOrder;
  }

  RecordStep[] steps(List<FieldUpgrade> fields) {
    int next = 0;
    for (FieldUpgrade field : fields) {
      int source = field.source();
      if (source == RecordStep.NOWHERE) {
        insert(field);
        continue;
      }
      drop(next, source);
      next = source + 1;
      if (field.isCopy()) {
        copy(source);
      } else {
        flush();
        steps.add(new RecordStep.Upgrade(source, old.bit(source), field.value(), field.fill()));
      }
    }
    drop(next, old.fields().size());
    flush();
    return steps.toArray(new RecordStep[0]);
  }

  private void insert(FieldUpgrade field) {
    if (!field.fill().isAbsent()) {
      flush();
      steps.add(new RecordStep.Insert(field.fill()));
    }
  }

  /** A record that goes back reads each field from where it begins, and need not pass any. */
  private void drop(int from, int to) {
    if (inOrder && from < to) {
      flush();
      steps.add(new RecordStep.Drop(from, old.run(from, to)));
    }
  }

  private void copy(int source) {
    if (copyTo == source && copyFrom < copyTo) {
      copyTo++;
    } else {
      flush();
      copyFrom = source;
      copyTo = source + 1;
    }
  }

  private void flush() {
    if (copyFrom < copyTo) {
      steps.add(new RecordStep.Copy(copyFrom, old.run(copyFrom, copyTo)));
      copyFrom = copyTo;
    }
  }
}
