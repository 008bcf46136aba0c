package dev.quarry.migration;

import dev.quarry.evolution.DateVersion;
import dev.quarry.evolution.MigrationOutline;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A migration: what it is called, when it comes, what it does and how it is undone. Immutable;
 * generated code holds those that are declared with {@code @Migration}, and a program without a
 * {@code @Schema} makes its own:
 *
 * <pre>{@code
 * Migration.ofDocuments("2024-03-01", "users", "add a role", user -> user.put("role", "USER"))
 *     .withRollback(user -> user.without("role"));
 * }</pre>
 */
public sealed interface Migration permits DocumentMigration, DatabaseMigration {

  /**
   * A migration of a table's documents, one by one.
   *
   * @param dateVersion its id and place in the order, like {@code 2024-03-01} or {@code
   *     2024-03-01.2}
   * @param table the table's name
   * @param description what it does, for people; may be empty
   * @param step what it does with a document
   * @return the migration, without rollback, which stops at a failure
   * @throws IllegalArgumentException if the date version is none, or the table's name is empty
   */
  static DocumentMigration ofDocuments(
      String dateVersion, String table, String description, DocumentStep step) {
    return DocumentMigration.of(DateVersion.parse(dateVersion), table, description, step);
  }

  /**
   * A migration of a table's documents, one by one, that asks for arguments.
   *
   * @param dateVersion its id and place in the order, like {@code 2024-03-01} or {@code
   *     2024-03-01.2}
   * @param table the table's name
   * @param description what it does, for people; may be empty
   * @param step what it does with a document
   * @return the migration, without rollback, which stops at a failure
   * @throws IllegalArgumentException if the date version is none, or the table's name is empty
   */
  static DocumentMigration ofDocuments(
      String dateVersion, String table, String description, DocumentStepWithArguments step) {
    return ofDocuments(dateVersion, table, description, DocumentStep.of(step));
  }

  /**
   * A migration with the whole database in hand.
   *
   * @param dateVersion its id and place in the order, like {@code 2024-03-01} or {@code
   *     2024-03-01.2}
   * @param description what it does, for people; may be empty
   * @param step what it does
   * @return the migration, without rollback, which stops at a failure
   * @throws IllegalArgumentException if the date version is none
   */
  static DatabaseMigration ofDatabase(String dateVersion, String description, DatabaseStep step) {
    return DatabaseMigration.of(DateVersion.parse(dateVersion), description, step);
  }

  /**
   * Migrations in the order in which they run.
   *
   * @param migrations the migrations in any order
   * @return them by date version
   * @throws IllegalArgumentException if two have one date version
   */
  static List<Migration> inOrder(Collection<? extends Migration> migrations) {
    Map<DateVersion, Migration> sorted = new TreeMap<>();
    for (Migration migration : migrations) {
      if (sorted.putIfAbsent(migration.dateVersion(), migration) != null) {
        throw new IllegalArgumentException(
            "Two migrations have one date version: "
                + migration.dateVersion()
                + ". Let one of them come later, or give it a number: "
                + migration.dateVersion().date()
                + "."
                + (migration.dateVersion().number() + 1)
                + ".");
      }
    }
    return List.copyOf(sorted.values());
  }

  /**
   * Its id and place in the order.
   *
   * @return the date version
   */
  DateVersion dateVersion();

  /**
   * What it does, for people.
   *
   * @return a few words; may be empty
   */
  String description();

  /**
   * What it does about a document that it cannot do.
   *
   * @return the policy
   */
  OnFailure onFailure();

  /**
   * How many documents are committed together.
   *
   * @return at least 1; or 0 for as many as suit the limits of a transaction
   */
  int batch();

  /**
   * Whether it says how it is undone.
   *
   * @return whether it does
   */
  boolean hasRollback();

  /**
   * What a plan and the history have to know of it.
   *
   * @return the outline
   */
  MigrationOutline outline();

  /**
   * This migration with another policy for documents that it cannot do.
   *
   * @param onFailure the policy
   * @return the migration
   */
  Migration withOnFailure(OnFailure onFailure);

  /**
   * This migration with another number of documents that are committed together.
   *
   * @param batch at least 1; or 0 for as many as suit the limits of a transaction
   * @return the migration
   * @throws IllegalArgumentException if it is negative
   */
  Migration withBatch(int batch);
}
