package dev.quarry.store;

import dev.quarry.catalog.StoredTable;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.schema.IndexSchema;
import dev.quarry.schema.IndexState;
import dev.quarry.schema.ReferenceSchema;
import dev.quarry.verify.Damage;
import dev.quarry.verify.VerifyReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks one table of the schema: each document by itself, its entries, what it refers to, and how
 * many there are. For one thread.
 *
 * @param <R> the record
 * @param <K> the key
 */
final class TableCheck<R, K> {
  private static final int BATCH = 512;

  private final EngineTransaction reads;
  private final TableStore<R, K> table;
  private final Map<String, TableStore<?, ?>> tables;
  private final FoundDamage found;
  private final DocumentProbe<R, K> probe;
  private final EntryCheck<R, K> entries;
  private final ShapeCounts counts;
  private final List<Referred> referred = new ArrayList<>(BATCH);
  private Map<Integer, Long> corrections = Map.of();

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Referred(ReferenceSchema reference, byte[] place, byte[] by) {}

  /**
   * Begins.
   *
   * @param stored the table as the catalog has it in {@code reads}
   * @param tables the tables of the schema by name
   */
  TableCheck(
      EngineTransaction reads,
      TableStore<R, K> table,
      StoredTable stored,
      Map<String, TableStore<?, ?>> tables,
      FoundDamage found) {
    this.reads = reads;
    this.table = table;
    this.counts = new ShapeCounts(stored);
    this.tables = tables;
    this.found = found;
    this.probe = new DocumentProbe<>(table);
    List<IndexState> states = new ArrayList<>();
    for (IndexSchema index : table.schema().indexes()) {
      states.add(stored.index(index.name()).state());
    }
    this.entries = new EntryCheck<>(reads, table, states, found);
  }

  VerifyReport.Table run() {
    try (EngineCursor cursor = reads.scan(KeyRange.prefix(table.keys().documentPrefix()), false)) {
      while (cursor.next()) {
        check(cursor.key(), cursor.value());
      }
    }
    lookUpReferences();
    long all = entries.finish();
    corrections = counts.compare(reads, found);
    return new VerifyReport.Table(table.schema().name(), counts.documents(), all, true);
  }

  /** What has to be added to the counts, by shape; after {@link #run}. */
  Map<Integer, Long> corrections() {
    return corrections;
  }

  private void check(byte[] key, byte[] document) {
    counts.add(document);
    DocumentProbe.Result<R> result = probe.probe(key, document);
    R row = result.row();
    if (row == null) {
      RuntimeException problem = result.problem();
      found.add(
          result.damage(),
          table.schema().name(),
          "",
          probe.text(key),
          result.reason(),
          problem == null ? "" : String.valueOf(problem.getMessage()));
      return;
    }
    entries.document(key, row);
    List<Set<byte[]>> references = table.references(row);
    for (int i = 0; i < references.size(); i++) {
      refer(table.schema().references().get(i), references.get(i), key);
    }
  }

  private void refer(ReferenceSchema reference, Set<byte[]> keys, byte[] by) {
    TableStore<?, ?> target = tables.get(reference.table());
    if (target != null) {
      for (byte[] key : keys) {
        referred.add(new Referred(reference, target.keys().documentKey(key), by));
        if (referred.size() == BATCH) {
          lookUpReferences();
        }
      }
    }
  }

  private void lookUpReferences() {
    List<byte @Nullable []> targets = reads.getAll(referred.stream().map(Referred::place).toList());
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i) == null) {
        ReferenceSchema reference = referred.get(i).reference();
        found.add(
            Damage.REFERENCE_BROKEN,
            table.schema().name(),
            "",
            probe.text(referred.get(i).by()),
            reference.component() + " refers to no document of table " + reference.table(),
            "");
      }
    }
    referred.clear();
  }
}
