package dev.quarry.query;

import dev.quarry.engine.EngineCursor;
import dev.quarry.store.TableStore;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads some fields of index entries, or takes what was read of the same entries before. */
final class EntryFieldsReader<R> {
  private final TableStore<R, ?> store;
  private final KeySpace space;
  private final EntryCover.Kind kind;
  private final List<Field<R, ?>> fields;

  /** Null until an entry is met that nobody has read. */
  private @Nullable EntryWalk<R> walk;

  /**
   * Makes a reader.
   *
   * @param fields those that are read; an index covers them
   */
  EntryFieldsReader(
      TableStore<R, ?> store, KeySpace space, EntryCover.Kind kind, List<Field<R, ?>> fields) {
    this.store = store;
    this.space = space;
    this.kind = kind;
    this.fields = fields;
  }

  /** Reads the entry that a cursor stands on. */
  EntryFields read(EngineCursor entries) {
    return entries.read(kind, this::make);
  }

  /** Reads the next entries, and says how many there were: fewer than asked for at the end. */
  int readNext(EngineCursor entries, int most, List<EntryFields> into) {
    return entries.readNext(kind, this::make, most, into);
  }

  private EntryFields make(EngineCursor entries) {
    StoredEntry entry = CoveringEntries.stored(store.keys(), space, entries);
    @Nullable Object[] values = new @Nullable Object[kind.paths().size()];
    walk().read(entry, values);
    return new EntryFields(entry.key(), kind.paths(), values);
  }

  private EntryWalk<R> walk() {
    if (walk == null) {
      Slots<R> slots = new Slots<>();
      fields.forEach(slots::value);
      walk = Objects.requireNonNull(EntryWalk.of(store, space, slots));
    }
    return walk;
  }
}
