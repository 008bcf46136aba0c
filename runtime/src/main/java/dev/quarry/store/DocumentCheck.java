package dev.quarry.store;

import dev.quarry.catalog.PlannedSchema;
import dev.quarry.catalog.StoredTable;
import dev.quarry.codec.KeyWriter;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.evolution.DryRun;
import dev.quarry.evolution.Violation;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.schema.ReferenceSchema;
import dev.quarry.schema.TableSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads stored documents as a planned schema would, to find those that do not fit before anything
 * is changed. Reads one snapshot and writes nothing.
 */
public final class DocumentCheck {
  private static final int SAMPLES = 10;

  private final Engine engine;
  private final DatabaseSchema schema;
  private final Map<String, TableStore<?, ?>> tables = new HashMap<>();
  private final Map<String, Integer> sources = new HashMap<>();

  /** Of the tables whose documents will move. */
  private final Map<String, FutureKeys<?>> futures = new HashMap<>();

  /**
   * Checks documents against a plan.
   *
   * @param engine the database's engine
   * @param planned the plan
   * @param schema the compiled schema
   * @param settings how the store would work, with its migrations
   */
  public DocumentCheck(
      Engine engine, PlannedSchema planned, DatabaseSchema schema, StoreSettings settings) {
    this.engine = engine;
    this.schema = schema;
    for (TableSchema<?, ?> table : schema.tables()) {
      StoredTable stored = planned.table(table.name());
      StoredTable source = planned.source(stored);
      tables.put(table.name(), new TableStore<>(table, stored, source, settings.stepsOf(table)));
      sources.put(table.name(), source == null ? stored.number() : source.number());
    }
  }

  /**
   * Checks documents against the schema that the database has.
   *
   * @param store the store
   * @param schema its schema
   */
  DocumentCheck(Store store, DatabaseSchema schema) {
    this.engine = store.engine();
    this.schema = schema;
    for (TableStore<?, ?> table : store.tables()) {
      tables.put(table.schema().name(), table);
      sources.put(table.schema().name(), table.keys().number());
    }
  }

  /**
   * Checks the documents of some tables.
   *
   * @param names the tables
   * @return what does not fit, empty if all does
   */
  public List<Violation> run(Set<String> names) {
    List<Violation> all = new ArrayList<>();
    try (EngineTransaction snapshot = engine.snapshot()) {
      for (TableStore<?, ?> table : tables.values()) {
        if (moves(table)) {
          all.addAll(collect(snapshot, table));
        }
      }
      for (TableSchema<?, ?> table : schema.tables()) {
        TableStore<?, ?> store = tables.get(table.name());
        if (store != null && names.contains(table.name())) {
          all.addAll(check(snapshot, store));
        }
      }
    } finally {
      futures.values().forEach(FutureKeys::close);
      futures.clear();
    }
    return all;
  }

  /**
   * Some documents of each table before and after.
   *
   * @param names the tables
   * @return the first of those that can be read both ways
   */
  public List<DryRun.Sample> samples(Set<String> names) {
    List<DryRun.Sample> samples = new ArrayList<>();
    try (EngineTransaction snapshot = engine.snapshot()) {
      for (TableSchema<?, ?> table : schema.tables()) {
        TableStore<?, ?> store = tables.get(table.name());
        if (store != null && names.contains(table.name())) {
          sample(snapshot, store, samples);
        }
      }
    }
    return samples;
  }

  private void sample(
      EngineTransaction snapshot, TableStore<?, ?> table, List<DryRun.Sample> samples) {
    int taken = 0;
    try (EngineCursor documents = snapshot.scan(documents(table), false)) {
      while (taken < SAMPLES && documents.next()) {
        byte[] document = documents.value();
        try {
          samples.add(
              new DryRun.Sample(
                  table.schema().name(),
                  table.sourceKeyText(documents.key()),
                  table.conversion().json(document),
                  table.conversion().json(table.conversion().convert(document))));
          taken++;
        } catch (RuntimeException e) {
          // It is among the violations.
        }
      }
    }
  }

  private boolean moves(TableStore<?, ?> table) {
    return source(table) != table.keys().number();
  }

  private int source(TableStore<?, ?> table) {
    return sources.getOrDefault(table.schema().name(), 0);
  }

  private KeyRange documents(TableStore<?, ?> table) {
    return KeyRange.prefix(new KeyWriter().varint(source(table)).varint(0).toByteArray());
  }

  private <R> List<Violation> collect(EngineTransaction snapshot, TableStore<R, ?> table) {
    Violations violations = new Violations(table.schema().name());
    FutureKeys<R> keys = new FutureKeys<>(table);
    futures.put(table.schema().name(), keys);
    keys.collect(snapshot, documents(table), violations);
    return violations.toList();
  }

  private <R> List<Violation> check(EngineTransaction snapshot, TableStore<R, ?> table) {
    Violations violations = new Violations(table.schema().name());
    try (EngineCursor documents = snapshot.scan(documents(table), false)) {
      while (documents.next()) {
        R row;
        try {
          row = table.decode(documents.key(), documents.value());
        } catch (RuntimeException e) {
          violations.add(table.sourceKeyText(documents.key()), e);
          continue;
        }
        if (!table.schema().references().isEmpty()) {
          checkReferences(snapshot, table, row, documents.key(), violations);
        }
      }
    }
    return violations.toList();
  }

  private <R> void checkReferences(
      EngineTransaction snapshot,
      TableStore<R, ?> table,
      R row,
      byte[] documentKey,
      Violations violations) {
    List<Set<byte[]>> references = table.references(row);
    for (int i = 0; i < references.size(); i++) {
      ReferenceSchema reference = table.schema().references().get(i);
      TableStore<?, ?> target = tables.get(reference.table());
      if (target == null) {
        continue;
      }
      for (byte[] key : references.get(i)) {
        if (!exists(snapshot, target, target.keys().documentKey(key))) {
          violations.add(
              table.sourceKeyText(documentKey),
              reference.component(),
              Violation.Kind.REFERENCE,
              "it refers to documents of table " + reference.table() + " that do not exist");
        }
      }
    }
  }

  private boolean exists(EngineTransaction snapshot, TableStore<?, ?> table, byte[] documentKey) {
    FutureKeys<?> future = futures.get(table.schema().name());
    return future == null ? snapshot.get(documentKey) != null : future.contains(documentKey);
  }
}
