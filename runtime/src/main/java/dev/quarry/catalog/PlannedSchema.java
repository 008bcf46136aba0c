package dev.quarry.catalog;

import dev.quarry.evolution.MigrationRecord;
import dev.quarry.evolution.SchemaPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan, and the catalog as it will be.
 *
 * @param plan what is done, or why nothing is
 * @param next the catalog afterwards; as before if the plan is refused
 * @param checks the names of tables whose stored documents must be found to fit before it is
 *     applied
 * @param migrations what is to be remembered of migrations that are new
 */
public record PlannedSchema(
    SchemaPlan plan, CatalogState next, List<String> checks, List<MigrationRecord> migrations) {

  /** Copies the lists. */
  public PlannedSchema {
    checks = List.copyOf(checks);
    migrations = List.copyOf(migrations);
  }

  /**
   * A table as it will be.
   *
   * @param name its name
   * @return the table
   */
  public StoredTable table(String name) {
    StoredTable table = next.tables().get(name);
    if (table == null) {
      throw new IllegalArgumentException("The plan has no table named \"" + name + "\".");
    }
    return table;
  }

  /**
   * The table that the documents of another come from because its key changes.
   *
   * @param table the table as it will be
   * @return the table that they lie under now, or null if they stay
   */
  public @Nullable StoredTable source(StoredTable table) {
    return next.source(table.number());
  }
}
