package dev.quarry;

import dev.quarry.catalog.Catalog;
import dev.quarry.catalog.Migrations;
import dev.quarry.engine.Checkpoints;
import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.error.MigrationFailedException;
import dev.quarry.evolution.Backup;
import dev.quarry.evolution.MigrationRecord;
import dev.quarry.evolution.MigrationState;
import dev.quarry.evolution.SchemaViolationException;
import dev.quarry.evolution.Violation;
import dev.quarry.migration.DocumentMigration;
import dev.quarry.migration.DocumentStep;
import dev.quarry.migration.Migration;
import dev.quarry.store.DocumentRollback;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** Undoes the last migration of a table's documents, so that the program before it can go on. */
final class RollingBack {
  private final Engine engine;
  private final OpenOptions options;
  private final List<Migration> migrations;

  RollingBack(Engine engine, OpenOptions options, List<Migration> migrations) {
    this.engine = engine;
    this.options = options;
    this.migrations = migrations;
  }

  void run(String dateVersion) {
    DocumentMigration migration = wanted(dateVersion);
    DocumentStep step =
        migration
            .rollback()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "Migration %s does not say how it is undone. Give it a @Rollback(of = \"%s\")."
                            .formatted(dateVersion, dateVersion)));
    UnaryOperator<ObjectNode> undo = document -> MigrationSteps.apply(step, document, migration);
    Catalog catalog = Catalog.read(engine);
    MigrationRecord remembered = remembered(migration);
    DocumentRollback rollback =
        new DocumentRollback(engine, catalog, migration.table(), remembered, undo);
    List<Violation> violations = rollback.check();
    if (!violations.isEmpty()) {
      throw new SchemaViolationException(violations);
    }
    backUp();
    try {
      rollback.run();
    } catch (RuntimeException e) {
      fail(remembered, e);
      throw new MigrationFailedException(
          migration.table(), dateVersion, "it could not be undone: " + e.getMessage(), e);
    }
  }

  private DocumentMigration wanted(String dateVersion) {
    return migrations.stream()
        .filter(each -> each.dateVersion().toString().equals(dateVersion))
        .filter(DocumentMigration.class::isInstance)
        .map(DocumentMigration.class::cast)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no migration of documents with date version " + dateVersion + "."));
  }

  private MigrationRecord remembered(DocumentMigration migration) {
    try (EngineTransaction reads = engine.snapshot()) {
      MigrationRecord remembered = Migrations.read(reads).get(migration.dateVersion().toString());
      if (remembered == null || remembered.state() == MigrationState.PENDING) {
        throw new IllegalArgumentException(
            "Migration %s has not been run here, so there is nothing to undo."
                .formatted(migration.dateVersion()));
      }
      return remembered;
    }
  }

  private void backUp() {
    if (options.backup() != Backup.NEVER) {
      engine
          .capability(Checkpoints.class)
          .ifPresent(
              checkpoints ->
                  checkpoints.checkpoint(
                      checkpoints
                          .checkpointDirectory()
                          .resolve(SchemaOpening.stamp(Instant.now()))));
    }
  }

  private void fail(MigrationRecord remembered, RuntimeException cause) {
    try (EngineTransaction transaction = engine.begin()) {
      Migrations.put(
          transaction,
          remembered.failed(MigrationState.ROLLBACK_FAILED, String.valueOf(cause.getMessage())));
      transaction.commit(Durability.SYNC);
    } catch (RuntimeException e) {
      cause.addSuppressed(e);
    }
  }
}
