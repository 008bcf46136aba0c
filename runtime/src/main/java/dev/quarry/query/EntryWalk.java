package dev.quarry.query;

import dev.quarry.codec.KeyReader;
import dev.quarry.query.Slots.Slot;
import dev.quarry.query.ValueType.KeyForm;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Type;
import dev.quarry.store.EntryReader;
import dev.quarry.store.TableKeys;
import dev.quarry.store.TableStore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads fields from the entries of an index: from their keys as far as these keep them, then from
 * what they include. Not thread-safe.
 */
final class EntryWalk<R> {
  private final TableKeys keys;
  private final KeySpace space;
  private final EntryReader<R> reader;

  /** The slots of the index's paths and of the table's key, null for those that are not wanted. */
  private final List<@Nullable Slot<R>> paths = new ArrayList<>();

  private final List<@Nullable Slot<R>> key = new ArrayList<>();
  private final Slots<R> rest = new Slots<>();
  private final @Nullable RecordWalk included;

  private EntryWalk(TableStore<R, ?> store, KeySpace space, Slots<R> slots) {
    this.keys = store.keys();
    this.space = space;
    this.reader = new EntryReader<>(store, space.index());
    List<KeyPath> keyPaths = KeyPath.all(store.schema(), store.schema().key());
    space.paths().forEach(path -> paths.add(null));
    keyPaths.forEach(path -> key.add(null));
    List<Slot<R>> left = new ArrayList<>();
    for (Slot<R> slot : slots.byPath().values()) {
      if (!take(slot, space.paths(), paths) && !take(slot, keyPaths, key)) {
        left.add(slot);
      }
    }
    trim(paths);
    trim(key);
    left.forEach(rest::add);
    this.included = left.isEmpty() ? null : RecordWalk.of(space.included(), rest);
  }

  /** Reads some slots; null if entries do not hold all of them. */
  static <R> @Nullable EntryWalk<R> of(TableStore<R, ?> store, KeySpace space, Slots<R> slots) {
    EntryWalk<R> walk = new EntryWalk<>(store, space, slots);
    return walk.rest.byPath().keySet().stream().allMatch(path -> leads(space.included(), path))
        ? walk
        : null;
  }

  private static <R> boolean take(Slot<R> slot, List<KeyPath> held, List<@Nullable Slot<R>> slots) {
    for (int i = 0; i < held.size(); i++) {
      if (held.get(i).path().equals(slot.field().path()) && keeps(held.get(i), slot)) {
        slots.set(i, slot);
        return true;
      }
    }
    return false;
  }

  private static boolean keeps(KeyPath path, Slot<?> slot) {
    KeyForm form = slot.field().type().keyForm();
    return !path.multiValue()
        && switch (slot.want()) {
          case PRESENCE -> form != KeyForm.NONE;
          case COMPARED -> form != KeyForm.NONE && !path.folded();
          case VALUE -> form == KeyForm.EXACT && !path.folded();
        };
  }

  /** Whether a path leads to a field, by the names of fields that may themselves be paths. */
  private static boolean leads(List<FieldSchema> fields, String path) {
    return fields.stream()
        .anyMatch(
            field ->
                field.name().equals(path)
                    || (path.startsWith(field.name() + ".")
                        && field.type() instanceof Type.RecordOf record
                        && leads(record.fields(), path.substring(field.name().length() + 1))));
  }

  private static void trim(List<? extends @Nullable Object> slots) {
    while (!slots.isEmpty() && slots.get(slots.size() - 1) == null) {
      slots.remove(slots.size() - 1);
    }
  }

  /** Reads an entry; what is absent leaves its slot as it is. */
  void read(StoredEntry entry, @Nullable Object[] values) {
    if (!paths.isEmpty()) {
      KeyReader in = new KeyReader(entry.entryKey(), space.prefix().length);
      for (int i = 0; i < paths.size(); i++) {
        readPath(i, in, values);
      }
    }
    if (!key.isEmpty()) {
      KeyReader in = new KeyReader(entry.key(), keys.documentPrefix().length);
      for (int i = 0; i < key.size(); i++) {
        Slot<R> slot = key.get(i);
        if (slot == null) {
          keys.skipKey(i, in);
        } else {
          values[slot.index()] = slot.field().type().read(in);
        }
      }
    }
    if (included != null) {
      reader.read(
          entry.entryKey(),
          entry.value(),
          in -> {
            included.read(in, values);
            return values;
          });
    }
  }

  private void readPath(int position, KeyReader in, @Nullable Object[] values) {
    Slot<R> slot = paths.get(position);
    if (slot == null) {
      keys.skipValue(space.index(), position, in);
      return;
    }
    KeyPath path = space.paths().get(position);
    values[slot.index()] =
        path.descending()
            ? in.<@Nullable Object>descending(inverted -> value(path, slot, inverted))
            : value(path, slot, in);
  }

  private static @Nullable Object value(KeyPath path, Slot<?> slot, KeyReader in) {
    return path.optional() && !in.present() ? null : slot.field().type().read(in);
  }
}
