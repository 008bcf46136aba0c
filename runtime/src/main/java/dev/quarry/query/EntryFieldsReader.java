package dev.quarry.query;

import dev.quarry.engine.EngineCursor;
import dev.quarry.store.TableStore;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads some fields of index entries, or takes what was read of the same entries before. */
final class EntryFieldsReader<R> {

  /** What it makes of an entry depends on these alone. */
  private record Kind(TableStore<?, ?> store, List<String> paths) {}

  private final TableStore<R, ?> store;
  private final KeySpace space;
  private final Slots<R> slots = new Slots<>();
  private final EntryWalk<R> walk;
  private final Kind kind;

  private EntryFieldsReader(TableStore<R, ?> store, KeySpace space, List<Field<R, ?>> fields) {
    this.store = store;
    this.space = space;
    fields.forEach(slots::value);
    this.walk = Objects.requireNonNull(EntryWalk.of(store, space, slots));
    this.kind = new Kind(store, List.copyOf(slots.byPath().keySet()));
  }

  /**
   * Makes a reader of an index that covers the fields.
   *
   * @return it, or null if there are values that others might change, or none that can be read
   */
  static <R> @Nullable EntryFieldsReader<R> of(
      TableStore<R, ?> store, KeySpace space, List<Field<R, ?>> fields) {
    return store.schema().codec().holdsMutableValues()
            || fields.isEmpty()
            || fields.stream().anyMatch(Field::needsRow)
        ? null
        : new EntryFieldsReader<>(store, space, fields);
  }

  /** Reads the entry that a cursor stands on. */
  EntryFields read(EngineCursor entries) {
    return entries.read(kind, this::make);
  }

  private EntryFields make(EngineCursor entries) {
    StoredEntry entry = CoveringEntries.stored(store.keys(), space, entries);
    @Nullable Object[] values = new @Nullable Object[slots.size()];
    walk.read(entry, values);
    return new EntryFields(entry.key(), kind.paths(), values);
  }
}
