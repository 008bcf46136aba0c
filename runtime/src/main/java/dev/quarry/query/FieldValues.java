package dev.quarry.query;

import dev.quarry.store.TableStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads some fields of results in one go. Not thread-safe. */
final class FieldValues<R> {
  private final TableStore<R, ?> store;
  private final List<Field<R, ?>> fields;
  private final List<String> paths;

  /** A list equal to the paths: neighbours have the same, and need not be compared again. */
  private List<String> same;

  private final boolean decodes;
  private final SlotReader<R> reader;

  FieldValues(TableStore<R, ?> store, List<Field<R, ?>> wanted) {
    this.store = store;
    Map<String, Field<R, ?>> byPath = new LinkedHashMap<>();
    wanted.forEach(field -> byPath.putIfAbsent(field.path(), field));
    this.fields = new ArrayList<>(byPath.values());
    this.paths = List.copyOf(byPath.keySet());
    this.same = paths;
    this.decodes = fields.stream().anyMatch(Field::needsRow);
    Slots<R> slots = new Slots<>();
    if (!decodes) {
      fields.forEach(slots::value);
    }
    this.reader = new SlotReader<>(store, slots);
  }

  private boolean isOfThese(List<String> read) {
    if (read != same) {
      if (!read.equals(paths)) {
        return false;
      }
      same = read;
    }
    return true;
  }

  Values<R> of(Found<R> found) {
    if (found.document() instanceof EntryFields read && isOfThese(read.paths())) {
      return new Values<>(fields, read.values());
    }
    if (!decodes) {
      return reader.read(found.document(), values -> new Values<>(fields, values));
    }
    R row = found.row(store);
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = fields.get(i).value(row);
    }
    return new Values<>(fields, values);
  }
}
