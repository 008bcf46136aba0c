package dev.quarry.query;

import dev.quarry.store.TableStore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads some fields of results in one go. Not thread-safe. */
final class FieldValues<R> {
  private final TableStore<R, ?> store;
  private final List<Field<R, ?>> fields;
  private final List<String> paths;

  /** A list equal to the paths: neighbours have the same, and need not be compared again. */
  private List<String> same;

  private final boolean decodes;

  /** Null until it is needed: what was read of an entry before needs none. */
  private @Nullable SlotReader<R> reader;

  FieldValues(TableStore<R, ?> store, List<Field<R, ?>> wanted) {
    this.store = store;
    this.fields = new ArrayList<>(wanted.size());
    this.paths = new ArrayList<>(wanted.size());
    boolean needsRow = false;
    for (Field<R, ?> field : wanted) {
      if (!paths.contains(field.path())) {
        fields.add(field);
        paths.add(field.path());
        needsRow |= field.needsRow();
      }
    }
    this.same = paths;
    this.decodes = needsRow;
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
      return reader().read(found.document(), values -> new Values<>(fields, values));
    }
    R row = found.row(store);
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = fields.get(i).value(row);
    }
    return new Values<>(fields, values);
  }

  private SlotReader<R> reader() {
    if (reader == null) {
      Slots<R> slots = new Slots<>();
      fields.forEach(slots::value);
      reader = new SlotReader<>(store, slots);
    }
    return reader;
  }
}
