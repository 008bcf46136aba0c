package dev.quarry.query;

import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.Skip;
import dev.quarry.query.Slots.Slot;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Type;
import dev.quarry.shape.Skips;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the fields of an encoded record, reads those that are wanted and steps over the
 * others, neighbours at once. Immutable, thread-safe.
 */
final class RecordWalk {
  private final List<Step> steps;
  private final int optional;
  private final boolean empty;

  /**
   * What happens at one field, or at neighbours of which nothing is wanted.
   *
   * @param bit which bit says that it is present, or {@link Skip#ALWAYS}
   * @param slot where its value goes, or -1
   * @param reader reads the value, or null where only its presence counts
   * @param nested goes through its own fields, or null where none is wanted
   * @param skip steps over what is not read, or null if it is
   */
  private record Step(
      int bit,
      int slot,
      @Nullable ValueType<?> reader,
      @Nullable RecordWalk nested,
      @Nullable Skip skip) {}

  private RecordWalk(List<Step> steps, int optional, boolean empty) {
    this.steps = List.copyOf(steps);
    this.optional = optional;
    this.empty = empty;
  }

  /** Goes through the documents of a table up to the last field that is wanted. */
  static <R> RecordWalk of(List<FieldSchema> fields, Slots<R> slots) {
    RecordWalk all = of(fields, "", slots.byPath());
    int end = all.steps.size();
    boolean ends = end > 0 && isUnwanted(all.steps.get(end - 1));
    return ends ? new RecordWalk(all.steps.subList(0, end - 1), all.optional, all.empty) : all;
  }

  private static <R> RecordWalk of(
      List<FieldSchema> fields, String parent, Map<String, Slot<R>> slots) {
    List<Step> steps = new ArrayList<>();
    Skip.@Nullable Builder unwanted = null;
    int optional = 0;
    for (FieldSchema field : fields) {
      int bit = field.optional() ? optional++ : Skip.ALWAYS;
      Step step = step(field, bit, parent + field.name(), slots);
      if (isUnwanted(step)) {
        unwanted = unwanted == null ? new Skip.Builder() : unwanted;
        Skips.add(field.type(), bit, unwanted);
        continue;
      }
      addUnwanted(unwanted, steps);
      unwanted = null;
      steps.add(step);
    }
    addUnwanted(unwanted, steps);
    return new RecordWalk(steps, optional, fields.isEmpty());
  }

  private static <R> Step step(
      FieldSchema field, int bit, String path, Map<String, Slot<R>> slots) {
    Slot<R> slot = slots.get(path);
    ValueType<?> reader = slot == null || !slot.valueWanted() ? null : slot.field().type();
    RecordWalk nested =
        field.type() instanceof Type.RecordOf record
            ? of(record.fields(), path + ".", slots)
            : null;
    boolean isWanted = nested != null && nested.steps.stream().anyMatch(step -> !isUnwanted(step));
    return new Step(
        bit,
        slot == null ? -1 : slot.index(),
        reader,
        isWanted ? nested : null,
        reader == null && !isWanted ? skip(field.type()) : null);
  }

  private static Skip skip(Type type) {
    Skip.Builder skip = new Skip.Builder();
    Skips.add(type, Skip.ALWAYS, skip);
    return skip.build();
  }

  private static void addUnwanted(Skip.@Nullable Builder unwanted, List<Step> steps) {
    if (unwanted != null) {
      steps.add(new Step(Skip.ALWAYS, -1, null, null, unwanted.build()));
    }
  }

  private static boolean isUnwanted(Step step) {
    return step.slot < 0 && step.nested == null;
  }

  /** Reads a record; what is absent leaves its slot as it is. */
  void read(DocumentReader in, @Nullable Object[] slots) {
    int presence = in.presenceOf(optional, empty);
    for (Step step : steps) {
      if (step.bit == Skip.ALWAYS || in.isPresent(presence, step.bit)) {
        read(step, in, presence, slots);
      }
    }
  }

  private static void read(Step step, DocumentReader in, int presence, @Nullable Object[] slots) {
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
    } else if (step.skip != null) {
      in.skip(step.skip, presence);
    }
  }
}
