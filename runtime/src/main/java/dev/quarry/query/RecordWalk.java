package dev.quarry.query;

import dev.quarry.codec.DocumentReader;
import dev.quarry.query.Slots.Slot;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the fields of an encoded record, reads those that are wanted and steps over the
 * others. Immutable, thread-safe.
 */
final class RecordWalk {
  private final List<Step> steps;
  private final int optional;
  private final boolean empty;
  private final boolean wanted;

  /**
   * What happens at one field.
   *
   * @param type its type
   * @param bit which bit says that it is present, or -1 if it always is
   * @param slot where its value goes, or -1
   * @param reader reads the value, or null where only its presence counts
   * @param nested goes through its own fields, or null where none is wanted
   */
  private record Step(
      Type type, int bit, int slot, @Nullable ValueType<?> reader, @Nullable RecordWalk nested) {}

  private RecordWalk(List<Step> steps, int optional, boolean empty, boolean wanted) {
    this.steps = steps;
    this.optional = optional;
    this.empty = empty;
    this.wanted = wanted;
  }

  /** Goes through the documents of a table up to the last field that is wanted. */
  static <R> RecordWalk of(List<FieldSchema> fields, Slots<R> slots) {
    RecordWalk all = of(fields, "", slots.byPath());
    int end = all.steps.size();
    while (end > 0 && isSkipped(all.steps.get(end - 1))) {
      end--;
    }
    return new RecordWalk(all.steps.subList(0, end), all.optional, all.empty, all.wanted);
  }

  private static <R> RecordWalk of(
      List<FieldSchema> fields, String parent, Map<String, Slot<R>> slots) {
    List<Step> steps = new ArrayList<>();
    int optional = 0;
    for (FieldSchema field : fields) {
      String path = parent + field.name();
      Slot<R> slot = slots.get(path);
      RecordWalk nested =
          field.type() instanceof Type.RecordOf record
              ? of(record.fields(), path + ".", slots)
              : null;
      steps.add(
          new Step(
              field.type(),
              field.optional() ? optional++ : -1,
              slot == null ? -1 : slot.index(),
              slot == null || !slot.valueWanted() ? null : slot.field().type(),
              nested != null && nested.wanted ? nested : null));
    }
    boolean wanted = steps.stream().anyMatch(step -> !isSkipped(step));
    return new RecordWalk(List.copyOf(steps), optional, fields.isEmpty(), wanted);
  }

  private static boolean isSkipped(Step step) {
    return step.slot < 0 && step.nested == null;
  }

  /** Reads a record; what is absent leaves its slot as it is. */
  void read(DocumentReader in, @Nullable Object[] slots) {
    PresenceBits presence = PresenceBits.read(optional, empty, in);
    for (Step step : steps) {
      if (step.bit < 0 || presence.isSet(step.bit)) {
        read(step, in, slots);
      }
    }
  }

  private static void read(Step step, DocumentReader in, @Nullable Object[] slots) {
    if (step.reader != null) {
      if (step.nested != null) {
        in.peek(ahead -> step.nested.read(ahead, slots));
      }
      slots[step.slot] = step.reader.read(in);
      return;
    }
    if (step.slot >= 0) {
      slots[step.slot] = true;
    }
    if (step.nested != null) {
      step.nested.read(in, slots);
    } else {
      Skip.value(step.type, in);
    }
  }
}
