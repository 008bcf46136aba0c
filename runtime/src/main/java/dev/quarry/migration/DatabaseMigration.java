package dev.quarry.migration;

import dev.quarry.evolution.DateVersion;
import dev.quarry.evolution.MigrationOutline;
import java.util.Objects;
import java.util.Optional;

/**
 * A migration with the whole database in hand. Immutable.
 *
 * @param dateVersion its id and place in the order
 * @param description what it does, for people
 * @param step what it does
 * @param rollback what undoes it, if something does
 * @param onFailure what it does about a document that it cannot do
 * @param batch how many documents are committed together; 0 for as many as suit the limits
 */
public record DatabaseMigration(
    DateVersion dateVersion,
    String description,
    DatabaseStep step,
    Optional<DatabaseStep> rollback,
    OnFailure onFailure,
    int batch)
    implements Migration {

  /**
   * Makes a migration; the factories of {@link Migration} are easier to read.
   *
   * @throws IllegalArgumentException if the batch is negative
   */
  public DatabaseMigration {
    Objects.requireNonNull(dateVersion);
    Objects.requireNonNull(description);
    Objects.requireNonNull(step);
    Objects.requireNonNull(rollback);
    Objects.requireNonNull(onFailure);
    Batches.check(dateVersion, batch);
  }

  static DatabaseMigration of(DateVersion dateVersion, String description, DatabaseStep step) {
    return new DatabaseMigration(
        dateVersion, description, step, Optional.empty(), OnFailure.STOP, 0);
  }

  /**
   * This migration with a step that undoes it.
   *
   * @param undo from the schema after the migration to the one before
   * @return the migration
   */
  public DatabaseMigration withRollback(DatabaseStep undo) {
    return new DatabaseMigration(
        dateVersion, description, step, Optional.of(undo), onFailure, batch);
  }

  @Override
  public DatabaseMigration withOnFailure(OnFailure newOnFailure) {
    return new DatabaseMigration(dateVersion, description, step, rollback, newOnFailure, batch);
  }

  @Override
  public DatabaseMigration withBatch(int newBatch) {
    return new DatabaseMigration(dateVersion, description, step, rollback, onFailure, newBatch);
  }

  @Override
  public boolean hasRollback() {
    return rollback.isPresent();
  }

  @Override
  public MigrationOutline outline() {
    return new MigrationOutline(dateVersion.toString(), "", description);
  }
}
