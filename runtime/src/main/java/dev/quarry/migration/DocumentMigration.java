package dev.quarry.migration;

import dev.quarry.evolution.DateVersion;
import dev.quarry.evolution.MigrationOutline;
import java.util.Objects;
import java.util.Optional;

/**
 * A migration of a table's documents, one by one. Immutable.
 *
 * @param dateVersion its id and place in the order
 * @param table the table's name, not empty
 * @param description what it does, for people
 * @param step what it does with a document
 * @param rollback what undoes it, if something does
 * @param onFailure what it does about a document that it cannot do
 * @param batch how many documents are committed together; 0 for as many as suit the limits
 */
public record DocumentMigration(
    DateVersion dateVersion,
    String table,
    String description,
    DocumentStep step,
    Optional<DocumentStep> rollback,
    OnFailure onFailure,
    int batch)
    implements Migration {

  /**
   * Makes a migration; the factories of {@link Migration} are easier to read.
   *
   * @throws IllegalArgumentException if the table's name is empty, or the batch negative
   */
  public DocumentMigration {
    Objects.requireNonNull(dateVersion);
    Objects.requireNonNull(description);
    Objects.requireNonNull(step);
    Objects.requireNonNull(rollback);
    Objects.requireNonNull(onFailure);
    if (table.isEmpty()) {
      throw new IllegalArgumentException(
          "A migration of documents has no table: " + dateVersion + ". Name one.");
    }
    Batches.check(dateVersion, batch);
  }

  static DocumentMigration of(
      DateVersion dateVersion, String table, String description, DocumentStep step) {
    return new DocumentMigration(
        dateVersion, table, description, step, Optional.empty(), OnFailure.STOP, 0);
  }

  /**
   * This migration with a step that undoes it.
   *
   * @param undo from the shape after the migration to the one before
   * @return the migration
   */
  public DocumentMigration withRollback(DocumentStep undo) {
    return new DocumentMigration(
        dateVersion, table, description, step, Optional.of(undo), onFailure, batch);
  }

  @Override
  public DocumentMigration withOnFailure(OnFailure newOnFailure) {
    return new DocumentMigration(
        dateVersion, table, description, step, rollback, newOnFailure, batch);
  }

  @Override
  public DocumentMigration withBatch(int newBatch) {
    return new DocumentMigration(
        dateVersion, table, description, step, rollback, onFailure, newBatch);
  }

  @Override
  public boolean hasRollback() {
    return rollback.isPresent();
  }

  @Override
  public MigrationOutline outline() {
    return new MigrationOutline(dateVersion.toString(), table, description);
  }
}
