package dev.quarry.query;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.store.TableKeys;
import org.jspecify.annotations.Nullable;

/** The entries in some ranges, each in place of the document that it leads to. */
final class CoveringEntries implements DocumentSource {
  private final TableKeys keys;
  private final KeySpace space;
  private final RangeEntries entries;

  CoveringEntries(
      EngineTransaction reads, TableKeys keys, RangeAccess<?> access, boolean backward, Work work) {
    this.keys = keys;
    this.space = access.space();
    this.entries = new RangeEntries(reads, access, backward, work);
  }

  @Override
  public @Nullable Stored next() {
    for (EngineCursor entry = entries.next(); entry != null; entry = entries.next()) {
      StoredEntry stored = stored(keys, space, entry);
      if (!entries.repeats() || entries.isFirst(stored.key())) {
        return stored;
      }
    }
    return null;
  }

  /** The entry that a cursor stands on. */
  static StoredEntry stored(TableKeys keys, KeySpace space, EngineCursor entry) {
    return new StoredEntry(keys, space, entry.key(), entry.value());
  }

  @Override
  public void close() {
    entries.close();
  }
}
