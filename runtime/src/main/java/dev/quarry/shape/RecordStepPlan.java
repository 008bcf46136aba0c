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

  /** Pairs of marks between which all is to be copied. */
  private final List<Integer> pairs = new ArrayList<>();

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
        flush();
        upgrade(field);
      }
    }
    drop(next, old.size());
    flush(last);
    flushMarked();
    return steps.toArray(new RecordStep[0]);
  }

  private void insert(FieldUpgrade field) {
    if (!field.fill().isAbsent()) {
      flush();
      add(new RecordStep.Insert(field.fill()));
    }
  }

  private void drop(int from, int to) {
    if (marked == null && from < to) {
      flush();
      add(new RecordStep.Drop(old.run(from, to)));
    }
  }

  private void upgrade(FieldUpgrade field) {
    if (marked != null) {
      add(new RecordStep.MoveTo(marked.marks()[field.source()]));
    }
    add(new RecordStep.Upgrade(old.bit(field.source()), field.value(), field.fill()));
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
    flush(false);
  }

  /**
   * Adds the step for the fields that wait to be copied. If nothing comes after them they need no
   * measuring: the reader of today's shape finds out where they end.
   */
  private void flush(boolean isRest) {
    if (copyFrom < copyTo) {
      if (marked != null) {
        pairs.add(marked.marks()[copyFrom]);
        pairs.add(marked.marks()[copyTo]);
      } else {
        steps.add(
            isRest ? new RecordStep.CopyRest() : new RecordStep.Copy(old.run(copyFrom, copyTo)));
      }
      copyFrom = copyTo;
    }
  }

  private void flushMarked() {
    if (!pairs.isEmpty()) {
      steps.add(new RecordStep.CopyMarked(pairs.stream().mapToInt(Integer::intValue).toArray()));
      pairs.clear();
    }
  }

  private void add(RecordStep step) {
    flushMarked();
    steps.add(step);
  }
}
