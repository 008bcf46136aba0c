package dev.quarry.store;

import dev.quarry.catalog.Catalog;
import dev.quarry.catalog.DocumentCounts;
import dev.quarry.catalog.Migrations;
import dev.quarry.catalog.Progress;
import dev.quarry.catalog.StoredShape;
import dev.quarry.catalog.StoredTable;
import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.KeyWriter;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.QuarryException;
import dev.quarry.evolution.DateVersion;
import dev.quarry.evolution.MigrationRecord;
import dev.quarry.evolution.MigrationState;
import dev.quarry.evolution.PlanStep;
import dev.quarry.evolution.Violation;
import dev.quarry.schema.FieldSchema;
import dev.quarry.shape.StoredJson;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes the documents of a table back to the shape that they had before a migration, or before
 * several that they went through at once. Documents that have not been through it only get that
 * shape's number. Indexes are given up: the program of that time builds them when it opens the
 * database. Nothing else uses the database meanwhile.
 */
public final class DocumentRollback {
  private final Engine engine;
  private final Catalog catalog;
  private final String table;
  private final List<MigrationRecord> migrations;
  private final UnaryOperator<ObjectNode> undo;
  private final String oldest;

  /** Fields that were added by declaration; the program of that time does not know them. */
  private final List<String> added;

  private final StoredShape target;
  private final DocumentConversion after;
  private final DocumentConversion before;
  private final StoredJson targetJson;
  private final KeyJson keys;
  private final String work;

  /** Whether an earlier run was cut off in the middle. */
  private final boolean isUnderWay;

  /**
   * Prepares a rollback.
   *
   * @param engine the database's engine
   * @param catalog its catalog
   * @param table the table's name
   * @param migrations what is remembered of the migrations, the last of the table first
   * @param undo makes the older document from the newer one
   * @throws IllegalStateException if the documents have not been through them, have been through
   *     later ones, or got other keys by them
   */
  public DocumentRollback(
      Engine engine,
      Catalog catalog,
      String table,
      List<MigrationRecord> migrations,
      UnaryOperator<ObjectNode> undo) {
    this.engine = engine;
    this.catalog = catalog;
    this.table = table;
    this.migrations = List.copyOf(migrations);
    this.undo = undo;
    StoredTable stored = catalog.table(table);
    String version = migrations.get(0).outline().dateVersion();
    this.oldest = migrations.get(migrations.size() - 1).outline().dateVersion();
    this.work = "rollback " + stored.number() + " " + oldest;
    this.isUnderWay =
        migrations.get(0).isBeingUndone() && isBefore(stored.newestShape().version(), oldest);
    if (!isUnderWay && !stored.newestShape().version().equals(version)) {
      throw new IllegalStateException(
          "Only the last migration of a table can be rolled back: table %s, migration %s, last one %s."
              .formatted(table, version, stored.newestShape().version()));
    }
    StoredShape source = last(stored, shape -> shape.version().equals(version), "after", version);
    this.target =
        last(
            stored,
            shape -> shape.number() < source.number() && isBefore(shape.version(), oldest),
            "before",
            oldest);
    requireSameKeys(stored);
    this.added = added(source, target);
    this.after = new DocumentConversion(stored.upTo(source.number()), List.of());
    this.before = new DocumentConversion(stored.upTo(target.number()), List.of());
    this.targetJson = new StoredJson(target.fields());
    this.keys = new KeyJson(stored);
  }

  private static List<String> added(StoredShape source, StoredShape target) {
    Set<String> known = target.fields().stream().map(FieldSchema::name).collect(Collectors.toSet());
    return source.fields().stream()
        .filter(field -> field.optional() || field.defaultText() != null)
        .map(FieldSchema::name)
        .filter(name -> !known.contains(name))
        .toList();
  }

  private static boolean isBefore(String version, String other) {
    return DateVersion.compare(version, other) < 0;
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

  private void requireSameKeys(StoredTable stored) {
    boolean moved =
        catalog.formerTables().stream()
            .anyMatch(
                former ->
                    former.successor() == stored.number()
                        && former.table().newestShape().number() >= target.number());
    if (moved) {
      throw new IllegalStateException(
          "A migration that gave documents other keys cannot be undone: table %s, migration %s. Go back to a checkpoint."
              .formatted(table, subject()));
    }
  }

  private String subject() {
    return migrations.stream()
        .map(each -> each.outline().dateVersion())
        .collect(Collectors.joining(", "));
  }

  /**
   * Tries it on every document and writes nothing.
   *
   * @return what would fail
   */
  public List<Violation> check() {
    Violations violations = new Violations(table);
    StoredTable stored = catalog.table(table);
    KeyLayout layout = KeyLayout.ofKey(stored.definition());
    int prefix = range(stored).from().length;
    try (EngineTransaction snapshot = engine.snapshot();
        EngineCursor documents = snapshot.scan(range(stored), false)) {
      while (documents.next()) {
        try {
          undone(documents.key(), documents.value(), stored.newestShape().number());
        } catch (RuntimeException e) {
          violations.add(layout.text(documents.key(), prefix), e);
        }
      }
    }
    return violations.toList();
  }

  /** A document as it was before, with a shape number; as it is if it has that already. */
  private byte[] undone(byte[] key, byte[] document, int shape) {
    int own = new DocumentReader(document).shape();
    if (isUnderWay && own == shape) {
      return document;
    }
    ObjectNode json =
        isBefore(after.version(own), oldest)
            ? before.json(before.convert(document))
            : undo.apply(after.json(after.convert(document)));
    json.remove(added);
    if (!Arrays.equals(keys.documentKey(json), key)) {
      throw new QuarryException("Undoing a migration changes the key of a document.");
    }
    return targetJson.encode(shape, json);
  }

  /**
   * Takes all documents back.
   *
   * @param terms how it is done
   * @throws dev.quarry.error.WorkCancelledException if it was cancelled; it goes on when it is
   *     called again
   */
  public void run(WorkTerms terms) {
    if (!isUnderWay) {
      begin();
    }
    new RangeDrop(catalog).indexes();
    StoredTable stored = catalog.table(table);
    DocumentCounts counts = new DocumentCounts(stored);
    int shape = stored.newestShape().number();
    DocumentWalk walk = new DocumentWalk(engine, work, range(stored), 0);
    WorkLog log = new WorkLog(engine, catalog, table, subject(), List.of());
    WorkMonitor monitor =
        new WorkMonitor(
            terms,
            () -> false,
            new WorkMonitor.Subject(
                PlanStep.Kind.ROLL_BACK, table, subject(), walk.processed(), 0, count(counts)),
            log::pause);
    try {
      walk.run(
          monitor,
          terms.threads(),
          transaction -> (key, document) -> rewrite(transaction, counts, key, document, shape),
          transaction -> put(transaction, MigrationState.ROLLED_BACK));
      monitor.finish();
    } catch (RuntimeException e) {
      monitor.failed(e);
      throw e;
    }
    log.note("ROLLED_BACK", monitor.progress().processed() + " documents");
  }

  /** From now on the older shape is the newest one, and no program can open the database. */
  private void begin() {
    catalog.change(
        table,
        stored ->
            stored.backTo(
                new StoredShape(
                    stored.newestShape().number() + 1, target.version(), target.fields())),
        transaction -> {
          put(transaction, MigrationState.ROLLING_BACK);
          forgetMigration(transaction, catalog.table(table).number());
        });
  }

  /** Migrated once more, documents are all gone through again. */
  private static void forgetMigration(EngineTransaction transaction, int number) {
    Progress.forgetAll(transaction, "rewrite " + number + " ");
    Progress.forgetAll(transaction, "again " + number + " ");
  }

  private void put(EngineTransaction transaction, MigrationState state) {
    migrations.forEach(each -> Migrations.put(transaction, each.in(state)));
  }

  private long count(DocumentCounts counts) {
    try (EngineTransaction reads = engine.snapshot()) {
      return counts.all(reads);
    }
  }

  private boolean rewrite(
      EngineTransaction transaction,
      DocumentCounts counts,
      byte[] key,
      byte[] document,
      int shape) {
    int own = new DocumentReader(document).shape();
    if (own != shape) {
      transaction.put(key, undone(key, document, shape));
      counts.add(transaction, own, -1);
      counts.add(transaction, shape, 1);
    }
    return true;
  }

  private static KeyRange range(StoredTable stored) {
    return KeyRange.prefix(new KeyWriter().varint(stored.number()).varint(0).toByteArray());
  }
}
