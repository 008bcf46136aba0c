package dev.quarry.store;

import dev.quarry.catalog.Catalog;
import dev.quarry.catalog.DocumentCounts;
import dev.quarry.catalog.Migrations;
import dev.quarry.catalog.Progress;
import dev.quarry.catalog.StoredShape;
import dev.quarry.catalog.StoredTable;
import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.DocumentWriter;
import dev.quarry.codec.KeyWriter;
import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.evolution.DateVersion;
import dev.quarry.evolution.MigrationRecord;
import dev.quarry.evolution.MigrationState;
import dev.quarry.evolution.Violation;
import dev.quarry.shape.StoredJson;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes the documents of a table back to the shape that they had before a migration. Indexes are
 * given up: the program of that time builds them when it opens the database. Nothing else uses the
 * database meanwhile.
 */
public final class DocumentRollback {
  private static final int BATCH = 512;

  private final Engine engine;
  private final Catalog catalog;
  private final String table;
  private final MigrationRecord migration;
  private final StoredShape target;
  private final DocumentConversion conversion;
  private final UnaryOperator<ObjectNode> undo;
  private final String work;

  /** Whether an earlier run was cut off in the middle. */
  private final boolean isUnderWay;

  /**
   * Prepares a rollback.
   *
   * @param engine the database's engine
   * @param catalog its catalog
   * @param table the table's name
   * @param migration what is remembered of the migration, the last one of the table
   * @param undo makes the older document from the newer one
   * @throws IllegalStateException if the documents have not been through that migration, or have
   *     been through later ones
   */
  public DocumentRollback(
      Engine engine,
      Catalog catalog,
      String table,
      MigrationRecord migration,
      UnaryOperator<ObjectNode> undo) {
    this.engine = engine;
    this.catalog = catalog;
    this.table = table;
    this.migration = migration;
    this.undo = undo;
    StoredTable stored = catalog.table(table);
    String version = migration.outline().dateVersion();
    this.work = "rollback " + stored.number() + " " + version;
    this.isUnderWay = !Progress.read(engine, work).isEmpty();
    if (!isUnderWay && !stored.newestShape().version().equals(version)) {
      throw new IllegalStateException(
          "Only the last migration of a table can be rolled back: table %s, migration %s, last one %s."
              .formatted(table, version, stored.newestShape().version()));
    }
    StoredShape source = last(stored, shape -> shape.version().equals(version), "after", version);
    this.target =
        last(
            stored,
            shape ->
                shape.number() < source.number()
                    && DateVersion.compare(shape.version(), version) < 0,
            "before",
            version);
    this.conversion = new DocumentConversion(stored.upTo(source.number()), List.of());
  }

  private static StoredShape last(
      StoredTable stored, Predicate<StoredShape> which, String when, String version) {
    return stored.shapes().stream()
        .filter(which)
        .reduce((first, last) -> last)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No shape from %s the migration is known: table %s, migration %s."
                        .formatted(when, stored.name(), version)));
  }

  /**
   * Tries it on every document and writes nothing.
   *
   * @return what would fail
   */
  public List<Violation> check() {
    Violations violations = new Violations(table);
    StoredTable stored = catalog.table(table);
    KeyLayout keys = KeyLayout.ofKey(stored.definition());
    try (EngineTransaction snapshot = engine.snapshot();
        EngineCursor documents = snapshot.scan(range(stored), false)) {
      while (documents.next()) {
        try {
          conversion.encode(target.number(), undone(documents.value()));
        } catch (RuntimeException e) {
          violations.add(keys.text(documents.key(), prefix(stored).length), e);
        }
      }
    }
    return violations.toList();
  }

  private ObjectNode undone(byte[] document) {
    return undo.apply(conversion.json(conversion.convert(document)));
  }

  /** Takes all documents back. */
  public void run() {
    if (!isUnderWay) {
      StoredTable stored = catalog.table(table);
      StoredShape back =
          new StoredShape(stored.newestShape().number() + 1, target.version(), target.fields());
      catalog.change(
          table,
          each -> each.backTo(back),
          transaction -> {
            Migrations.put(transaction, migration.running());
            Progress.BEGIN.write(transaction, work, 0);
          });
    }
    new RangeDrop(catalog).indexes();
    rewrite(catalog.table(table));
    catalog.note("ROLLED_BACK", table, migration.outline().dateVersion(), "");
  }

  private void rewrite(StoredTable stored) {
    DocumentCounts counts = new DocumentCounts(stored);
    boolean more = true;
    while (more) {
      try (EngineTransaction transaction = engine.begin()) {
        more = rewrite(transaction, stored, counts);
        if (!more) {
          Progress.forget(transaction, work);
          Migrations.put(transaction, migration.in(MigrationState.ROLLED_BACK));
        }
        transaction.commit(more ? Durability.BUFFERED : Durability.SYNC);
      }
    }
  }

  /** Takes the next documents back; false if there are none left. */
  private boolean rewrite(
      EngineTransaction transaction, StoredTable stored, DocumentCounts counts) {
    Progress done = Progress.read(engine, work).get(0);
    int shape = stored.newestShape().number();
    int count = 0;
    byte[] last = done.last();
    try (EngineCursor documents = transaction.scan(done.rest(range(stored)), false)) {
      while (count < BATCH && documents.next()) {
        last = documents.key();
        byte[] document = documents.value();
        int old = new DocumentReader(document).shape();
        if (old != shape) {
          DocumentWriter out = new DocumentWriter();
          out.shape(shape);
          json(stored).encode(undone(document), out);
          transaction.put(last, out.finish());
          counts.add(transaction, old, -1);
          counts.add(transaction, shape, 1);
        }
        count++;
      }
    }
    done.after(last, count, 0).write(transaction, work, 0);
    return count == BATCH;
  }

  private static StoredJson json(StoredTable stored) {
    return new StoredJson(stored.newestShape().fields());
  }

  private static byte[] prefix(StoredTable stored) {
    return new KeyWriter().varint(stored.number()).varint(0).toByteArray();
  }

  private static KeyRange range(StoredTable stored) {
    return KeyRange.prefix(prefix(stored));
  }
}
