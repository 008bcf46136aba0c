package dev.quarry.query;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.store.TableKeys;
import org.jspecify.annotations.Nullable;

/** The documents that the entries in some ranges lead to, in the order of the entries. */
final class RangeKeys implements KeySource {
  private final TableKeys keys;
  private final KeySpace space;
  private final RangeEntries entries;

  RangeKeys(
      EngineTransaction reads, TableKeys keys, RangeAccess<?> access, boolean backward, Work work) {
    this.keys = keys;
    this.space = access.space();
    this.entries = new RangeEntries(reads, access, backward, work);
  }

  @Override
  public byte @Nullable [] next() {
    for (EngineCursor entry = entries.next(); entry != null; entry = entries.next()) {
      byte[] key = space.isDocuments() ? entry.key() : keys.documentKey(space.index(), entry);
      if (entries.isFirst(key)) {
        return key;
      }
    }
    return null;
  }

  @Override
  public long skip(long most) {
    return entries.repeats() ? KeySource.super.skip(most) : entries.skip(most);
  }

  @Override
  public void close() {
    entries.close();
  }
}
