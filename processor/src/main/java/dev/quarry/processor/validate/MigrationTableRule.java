package dev.quarry.processor.validate;

import dev.quarry.processor.read.MigrationFacts;
import dev.quarry.processor.read.Pending;
import dev.quarry.processor.read.SchemaFacts;
import dev.quarry.processor.read.StepFacts;
import dev.quarry.processor.read.StepFacts.Signature;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A migration names the table whose documents it changes, unless it has the database in hand. */
final class MigrationTableRule {

  Optional<Finding> check(MigrationFacts migration, SchemaFacts schema) {
    Signature signature = migration.step().signature();
    String table = migration.table();
    String subject = migration.step().described();
    if (signature instanceof StepFacts.OfDatabase) {
      return table.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Finding(
                  Code.DATABASE_MIGRATION_OF_TABLE,
                  migration.tableSite(),
                  subject + " has the whole database in hand, but names a table",
                  "remove the table's name"));
    }
    boolean isOfOneTable =
        signature instanceof StepFacts.OfDocuments || signature instanceof StepFacts.OfRecords;
    if (isOfOneTable && table.isEmpty()) {
      return Optional.of(
          new Finding(
              Code.MIGRATION_WITHOUT_TABLE,
              migration.dateVersionSite(),
              subject + " does not say of which table it is",
              "name it: @Migration(dateVersion = \""
                  + migration.dateVersion()
                  + "\", table = \"…\")"));
    }
    Set<String> known = schema.tableNames();
    return !isOfOneTable || known.contains(table) || Pending.isPending(schema)
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Code.UNKNOWN_MIGRATION_TABLE,
                migration.tableSite(),
                subject
                    + " is of table \""
                    + table
                    + "\", which schema "
                    + schema.element().getSimpleName()
                    + " does not have",
                Nearest.to(table, known)
                    .map(near -> "did you mean \"" + near + "\"?")
                    .orElse("it has " + String.join(", ", new TreeSet<>(known)))));
  }
}
