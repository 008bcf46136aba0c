package dev.quarry.store;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.schema.IndexState;
import dev.quarry.verify.Damage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares the indexes of one table with its documents, in both directions and in bounded memory:
 * the entries that documents should have are looked up in batches; where an index then has as many
 * entries as were found, it has no others, and where it has more, each is looked at. For one
 * thread.
 *
 * @param <R> the record
 * @param <K> the key
 */
final class EntryCheck<R, K> {
  private static final int BATCH = 1024;

  private final EngineTransaction reads;
  private final TableStore<R, K> table;
  private final List<IndexState> states;
  private final FoundDamage found;
  private final DocumentProbe<R, K> probe;
  private final List<Entry> wanted = new ArrayList<>(BATCH);
  private final List<byte[]> owners = new ArrayList<>(BATCH);

  /** How many entries of each index belong to a document. */
  private final long[] accounted;

  /**
   * Begins.
   *
   * @param states how far each index is, by its ordinal
   */
  EntryCheck(
      EngineTransaction reads, TableStore<R, K> table, List<IndexState> states, FoundDamage found) {
    this.reads = reads;
    this.table = table;
    this.states = states;
    this.found = found;
    this.probe = new DocumentProbe<>(table);
    this.accounted = new long[states.size()];
  }

  /** Looks for the entries that a document should have. */
  void document(byte[] documentKey, R row) {
    for (Entry entry : table.entries(row, documentKey)) {
      wanted.add(entry);
      owners.add(documentKey);
      if (wanted.size() == BATCH) {
        lookUp();
      }
    }
  }

  private void lookUp() {
    List<Integer> order = new ArrayList<>(wanted.size());
    for (int i = 0; i < wanted.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(i -> wanted.get(i).key(), Arrays::compareUnsigned));
    List<byte @Nullable []> values =
        reads.getAll(order.stream().map(i -> wanted.get(i).key()).toList());
    for (int i = 0; i < values.size(); i++) {
      compare(wanted.get(order.get(i)), values.get(i), owners.get(order.get(i)));
    }
    wanted.clear();
    owners.clear();
  }

  private void compare(Entry entry, byte @Nullable [] value, byte[] owner) {
    int index = entry.index();
    if (value != null && Arrays.equals(value, entry.value())) {
      accounted[index]++;
    } else if (value != null && !isOther(entry, value)) {
      accounted[index]++;
      add(Damage.ENTRY_WRONG, index, owner, "an entry holds other bytes than its document says");
    } else if (states.get(index) == IndexState.BUILDING
        || (value != null
            && states.get(index) == IndexState.UNIQUE_PENDING
            && reads.get(table.states().duplicateKey(entry)) != null)) {
      return; // will come, or is known to be a duplicate
    } else if (value == null) {
      add(Damage.ENTRY_MISSING, index, owner, "a document has no entry");
    } else {
      add(Damage.VALUES_SHARED, index, owner, "another document has the entry");
    }
  }

  private boolean isOther(Entry entry, byte[] holder) {
    try {
      return table.states().isOther(entry, holder);
    } catch (RuntimeException e) {
      return false; // damaged, so it belongs to nobody else
    }
  }

  /**
   * Looks for entries that no document has; after all documents.
   *
   * @return how many entries there are
   */
  long finish() {
    lookUp();
    long all = 0;
    for (int index = 0; index < accounted.length; index++) {
      long entries = count(KeyRange.prefix(table.keys().indexPrefix(index)));
      all += entries;
      if (entries != accounted[index]) {
        findStrays(index);
      }
    }
    return all;
  }

  private long count(KeyRange range) {
    long count = 0;
    try (EngineCursor cursor = reads.scan(range, false)) {
      while (cursor.next()) {
        count++;
      }
    }
    return count;
  }

  private void findStrays(int index) {
    List<byte[]> entryKeys = new ArrayList<>(BATCH);
    List<byte[]> documentKeys = new ArrayList<>(BATCH);
    try (EngineCursor entries =
        reads.scan(KeyRange.prefix(table.keys().indexPrefix(index)), false)) {
      while (entries.next()) {
        try {
          byte[] documentKey = table.keys().documentKey(index, entries);
          entryKeys.add(entries.key());
          documentKeys.add(documentKey);
        } catch (RuntimeException e) {
          stray(index, FoundDamage.hex(entries.key()), "the entry's bytes name no document");
        }
        if (entryKeys.size() == BATCH) {
          findStrays(index, entryKeys, documentKeys);
        }
      }
    }
    findStrays(index, entryKeys, documentKeys);
  }

  private void findStrays(int index, List<byte[]> entryKeys, List<byte[]> documentKeys) {
    List<byte @Nullable []> documents = reads.getAll(documentKeys);
    for (int i = 0; i < documents.size(); i++) {
      byte[] documentKey = documentKeys.get(i);
      byte[] document = documents.get(i);
      if (document == null) {
        stray(index, probe.text(documentKey), "the document that it leads to does not exist");
        continue;
      }
      R row = probe.probe(documentKey, document).row();
      if (row == null) {
        stray(index, probe.text(documentKey), "the document that it leads to cannot be read");
      } else if (!table.hasEntry(row, documentKey, index, entryKeys.get(i))) {
        stray(index, probe.text(documentKey), "the document that it leads to has no such entry");
      }
    }
    entryKeys.clear();
    documentKeys.clear();
  }

  private void stray(int index, String key, String reason) {
    found.add(Damage.ENTRY_STRAY, table.schema().name(), name(index), key, reason, "");
  }

  private void add(Damage damage, int index, byte[] documentKey, String reason) {
    found.add(damage, table.schema().name(), name(index), probe.text(documentKey), reason, "");
  }

  private String name(int index) {
    return table.schema().indexes().get(index).name();
  }
}
