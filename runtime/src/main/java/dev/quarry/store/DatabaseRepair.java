package dev.quarry.store;

import dev.quarry.catalog.CatalogCheck;
import dev.quarry.catalog.DocumentCounts;
import dev.quarry.catalog.Duplicates;
import dev.quarry.catalog.Quarantine;
import dev.quarry.catalog.StrayKeys;
import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.ConflictException;
import dev.quarry.error.EngineException;
import dev.quarry.schema.IndexState;
import dev.quarry.verify.Damage;
import dev.quarry.verify.Finding;
import dev.quarry.verify.RepairReport;
import dev.quarry.verify.VerifyReport;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mends what a check finds, and deletes nothing: what cannot be read or belongs to nothing is moved
 * to a place of its own; indexes and counts, which follow from the documents, are made anew. Each
 * step commits by itself and may be cut off; the next run goes on. For one thread.
 */
final class DatabaseRepair {
  private static final int BATCH = 256;
  private static final Set<Damage> OF_DOCUMENTS =
      EnumSet.of(Damage.DOCUMENT_UNREADABLE, Damage.DOCUMENT_MISPLACED);
  private static final Set<Damage> OF_INDEXES =
      EnumSet.of(
          Damage.ENTRY_MISSING, Damage.ENTRY_WRONG, Damage.ENTRY_STRAY, Damage.VALUES_SHARED);
  private static final Set<Damage> OF_CATALOG_ENTRIES =
      EnumSet.of(Damage.NOTE_UNREADABLE, Damage.KEY_UNKNOWN, Damage.COUNT_WRONG);
  private static final Set<Damage> BEYOND_REPAIR =
      EnumSet.of(Damage.CATALOG_WRONG, Damage.STORAGE_UNREADABLE);

  private final Store store;
  private final Engine engine;
  private final Upkeep upkeep;

  DatabaseRepair(Store store, Upkeep upkeep) {
    this.store = store;
    this.engine = store.engine();
    this.upkeep = upkeep;
  }

  RepairReport run() {
    DatabaseCheck check = new DatabaseCheck(store);
    VerifyReport report = check.run();
    refuse(report);
    long keys = putCatalogEntriesAside();
    for (KeyRange gap : check.gaps()) {
      keys += putAside(gap);
    }
    long documents = 0;
    for (TableStore<?, ?> table : store.tables()) {
      if (concerns(report, OF_DOCUMENTS, table)) {
        documents += putAside(table);
      }
    }
    if (keys > 0 || documents > 0) {
      check = new DatabaseCheck(store);
      report = check.run();
    }
    List<String> indexes = buildIndexes(report);
    long counts = correctCounts(check.corrections());
    if (!indexes.isEmpty() || counts > 0) {
      report = new DatabaseCheck(store).run();
    }
    return new RepairReport(documents, indexes, counts, keys, report);
  }

  private static void refuse(VerifyReport report) {
    for (Finding finding : report.findings()) {
      if (BEYOND_REPAIR.contains(finding.damage())) {
        throw new EngineException(
            "The database cannot be repaired, and nothing has been changed: %s".formatted(finding));
      }
    }
  }

  private static boolean concerns(VerifyReport report, Set<Damage> damage, TableStore<?, ?> table) {
    return report.findings().stream()
        .anyMatch(
            each -> damage.contains(each.damage()) && each.table().equals(table.schema().name()));
  }

  private long putCatalogEntriesAside() {
    List<byte[]> keys = new ArrayList<>();
    try (EngineTransaction reads = engine.snapshot()) {
      new CatalogCheck(
              reads,
              (damage, table, key, reason, example) -> {
                if (OF_CATALOG_ENTRIES.contains(damage)) {
                  keys.add(key);
                }
              })
          .run();
    }
    for (byte[] key : keys) {
      inTransaction(
          transaction -> {
            byte[] value = transaction.get(key);
            if (value != null) {
              StrayKeys.putAside(transaction, key, value);
            }
            return key;
          });
    }
    return keys.size();
  }

  private long putAside(KeyRange range) {
    long keys = 0;
    for (long batch = -1; batch != 0; keys += batch) {
      batch =
          inTransaction(
              transaction -> {
                List<Map.Entry<byte[], byte[]>> strays = new ArrayList<>();
                try (EngineCursor cursor = transaction.scan(range, false)) {
                  while (strays.size() < BATCH && cursor.next()) {
                    strays.add(Map.entry(cursor.key(), cursor.value()));
                  }
                }
                strays.forEach(
                    each -> StrayKeys.putAside(transaction, each.getKey(), each.getValue()));
                return (long) strays.size();
              });
    }
    return keys;
  }

  private <R, K> long putAside(TableStore<R, K> table) {
    DocumentProbe<R, K> probe = new DocumentProbe<>(table);
    KeyRange all = KeyRange.prefix(table.keys().documentPrefix());
    byte[] from = all.from();
    long documents = 0;
    while (from != null) {
      KeyRange rest = new KeyRange(from, all.to());
      Batch batch = inTransaction(transaction -> putAside(transaction, table, probe, rest));
      documents += batch.putAside();
      from = batch.next();
    }
    return documents;
  }

  /**
   * What came of some documents.
   *
   * @param putAside how many were put aside
   * @param next where to go on, or null at the end
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Batch(long putAside, byte @Nullable [] next) {}

  private static <R, K> Batch putAside(
      EngineTransaction transaction,
      TableStore<R, K> table,
      DocumentProbe<R, K> probe,
      KeyRange range) {
    long documents = 0;
    byte[] last = null;
    try (EngineCursor cursor = transaction.scan(range, false)) {
      for (int i = 0; i < BATCH && cursor.next(); i++) {
        last = cursor.key();
        byte[] document = cursor.value();
        RuntimeException problem = probe.probe(last, document).problem();
        if (problem != null) {
          Quarantine.put(
              transaction, table.schema().name(), probe.text(last), "repair", document, problem);
          transaction.delete(last);
          table.countDeleted(transaction, document);
          documents++;
        }
      }
    }
    return new Batch(documents, last == null ? null : KeyRange.successor(last));
  }

  private List<String> buildIndexes(VerifyReport report) {
    List<String> names = new ArrayList<>();
    for (TableStore<?, ?> table : store.tables()) {
      BitSet indexes = new BitSet();
      for (int i = 0; i < table.schema().indexes().size(); i++) {
        String index = table.schema().indexes().get(i).name();
        if (report.findings().stream()
            .anyMatch(
                each ->
                    OF_INDEXES.contains(each.damage())
                        && each.table().equals(table.schema().name())
                        && each.index().equals(index))) {
          indexes.set(i);
          names.add(table.schema().name() + "." + index);
        }
      }
      if (!indexes.isEmpty()) {
        empty(table, indexes);
      }
    }
    if (!names.isEmpty()) {
      upkeep.buildIndexes(false);
      upkeep.settleDuplicates();
    }
    return names;
  }

  /** From here on the indexes are built by whoever opens the database, if not by this run. */
  private void empty(TableStore<?, ?> table, BitSet indexes) {
    Set<Integer> numbers = new HashSet<>();
    indexes.stream().forEach(index -> numbers.add(table.keys().indexNumber(index)));
    indexes.stream().forEach(index -> table.states().set(index, IndexState.BUILDING));
    store
        .catalog()
        .change(
            table.schema().name(),
            stored -> {
              for (int number : numbers) {
                stored = stored.withIndexState(number, IndexState.BUILDING);
              }
              return stored;
            },
            transaction -> {
              indexes.stream()
                  .forEach(
                      index ->
                          transaction.deleteRange(
                              KeyRange.prefix(table.keys().indexPrefix(index))));
              for (int number : numbers) {
                transaction.deleteRange(Duplicates.of(table.keys().number(), number));
              }
            });
  }

  /** Adds what is missing: whoever writes documents meanwhile adds to the same counts. */
  private long correctCounts(Map<String, Map<Integer, Long>> corrections) {
    long corrected = 0;
    for (Map.Entry<String, Map<Integer, Long>> table : corrections.entrySet()) {
      DocumentCounts counts = new DocumentCounts(store.catalog().table(table.getKey()));
      if (!table.getValue().isEmpty()) {
        inTransaction(
            transaction -> {
              table.getValue().forEach((shape, by) -> counts.add(transaction, shape, by));
              return counts;
            });
        corrected += table.getValue().size();
      }
    }
    return corrected;
  }

  private interface Body<T> {
    T run(EngineTransaction transaction);
  }

  private <T> T inTransaction(Body<T> body) {
    while (true) {
      try (EngineTransaction transaction = engine.begin()) {
        T result = body.run(transaction);
        transaction.commit(Durability.SYNC);
        return result;
      } catch (ConflictException e) {
        Thread.onSpinWait(); // somebody else went on, so this will, too
      }
    }
  }
}
