package dev.quarry.query;

import dev.quarry.codec.DocumentReader;
import dev.quarry.store.TableStore;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads some fields of what is stored, and of its bytes no more than needed: the one place where
 * documents and entries that are not decoded become values. Not thread-safe.
 */
final class SlotReader<R> {
  private final TableStore<R, ?> store;
  private final Slots<R> slots;
  private final RecordWalk documents;
  private @Nullable EntryWalk<R> entries;

  /** Of slots to which no more are added. */
  SlotReader(TableStore<R, ?> store, Slots<R> slots) {
    this.store = store;
    this.slots = slots;
    this.documents = RecordWalk.of(store.schema().fields(), slots);
  }

  /** What is made of the values, which stand in their slots; null where one is absent. */
  <T> T read(Stored stored, Function<@Nullable Object[], T> result) {
    return read(stored, new @Nullable Object[slots.size()], result);
  }

  /** The same with slots that are given, all of them null. */
  <T> T read(Stored stored, @Nullable Object[] values, Function<@Nullable Object[], T> result) {
    if (values.length == 0) {
      return result.apply(values);
    } else if (stored instanceof StoredEntry entry) {
      walk(entry.space()).read(entry, values);
      return result.apply(values);
    } else if (stored instanceof EntryFields fields) {
      fields.read(slots, values);
      return result.apply(values);
    }
    Function<DocumentReader, T> part =
        in -> {
          documents.read(in, values);
          return result.apply(values);
        };
    return stored instanceof ScannedDocument scanned
        ? store.read(scanned.cursor(), part)
        : store.read(stored.key(), ((StoredDocument) stored).bytes(), part);
  }

  /** All entries that one reader meets are of one index. */
  private EntryWalk<R> walk(KeySpace space) {
    if (entries == null) {
      entries = Objects.requireNonNull(EntryWalk.of(store, space, slots));
    }
    return entries;
  }
}
