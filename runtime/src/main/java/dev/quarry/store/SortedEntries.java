package dev.quarry.store;

import dev.quarry.engine.EngineTransaction;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Entries in the order of their keys. Of two entries of a unique index with one key, the later one
 * is a duplicate. For one thread.
 */
final class SortedEntries {
  private static final long OVERHEAD = 96;

  private final TableStore<?, ?> table;
  private final TreeMap<byte[], Entry> byKey = new TreeMap<>(Arrays::compareUnsigned);
  private final TreeMap<byte[], byte[]> duplicates = new TreeMap<>(Arrays::compareUnsigned);
  private long bytes;

  SortedEntries(TableStore<?, ?> table) {
    this.table = table;
  }

  /** What they take in memory, roughly. */
  long bytes() {
    return bytes;
  }

  void add(Entry entry, byte[] documentKey) {
    Entry holder = byKey.putIfAbsent(entry.key(), entry);
    if (holder != null && table.states().isOther(entry, holder.value())) {
      duplicates.put(table.states().duplicateKey(entry), documentKey);
    }
    bytes += entry.key().length + entry.value().length + OVERHEAD;
  }

  /** Makes duplicates of those whose place another document has already. */
  void moveDuplicates(EngineTransaction reads) {
    List<Entry> unique = byKey.values().stream().filter(Entry::unique).toList();
    List<byte @Nullable []> holders = reads.getAll(unique.stream().map(Entry::key).toList());
    for (int i = 0; i < unique.size(); i++) {
      Entry entry = unique.get(i);
      byte[] holder = holders.get(i);
      if (holder != null && table.states().isOther(entry, holder)) {
        byKey.remove(entry.key());
        duplicates.put(table.states().duplicateKey(entry), table.states().documentKey(entry));
      }
    }
  }

  /** The entries, their keys strictly ascending. */
  List<Map.Entry<byte[], byte[]>> toList() {
    return byKey.values().stream().map(entry -> Map.entry(entry.key(), entry.value())).toList();
  }

  /** The notes of duplicates: key and value. */
  Map<byte[], byte[]> duplicates() {
    return duplicates;
  }
}
