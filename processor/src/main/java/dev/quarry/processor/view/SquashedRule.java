package dev.quarry.processor.view;

import dev.quarry.processor.read.MigrationFacts;
import dev.quarry.processor.read.SchemaFacts;
import dev.quarry.processor.read.StepFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import dev.quarry.snapshot.SquashedVersions;
import java.util.List;
import java.util.Optional;

/**
 * A migration that was squashed is gone for good: every document out there has been through it, or
 * lies in a database that is refused. A new one comes after those.
 */
final class SquashedRule {

  private final List<TableViews> tables;
  private final SquashedVersions squashed;

  SquashedRule(List<TableViews> tables, SquashedVersions squashed) {
    this.tables = tables;
    this.squashed = squashed;
  }

  List<Finding> check(SchemaFacts schema) {
    return schema.allMigrations().stream()
        .filter(this::isSquashed)
        .map(
            each ->
                new Finding(
                    Code.MIGRATION_SQUASHED,
                    each.step().site(),
                    "%s is of %s, but versions before %s were squashed"
                        .formatted(
                            each.step().described(), each.dateVersion(), squashed.minSupported()),
                    "delete it, or give it a later date version if it is new"))
        .toList();
  }

  boolean isSquashed(MigrationFacts migration) {
    return migration.version().isPresent()
        && folder(migration)
            .filter(folder -> squashed.covers(migration.dateVersion(), folder))
            .isPresent();
  }

  /** The folder of its table's lineage; empty if that is not sealed or cannot be told. */
  private Optional<String> folder(MigrationFacts migration) {
    if (migration.step().signature() instanceof StepFacts.Unresolved types) {
      String version = migration.dateVersion();
      return tables.stream()
          .filter(table -> types.names().contains(table.name(version).simpleName()))
          .map(table -> table.lineage().folder())
          .findFirst();
    } else if (migration.table().isEmpty()) {
      return Optional.of("");
    }
    return tables.stream()
        .filter(
            table ->
                table.lineage().names().contains(migration.table())
                    || table.table().filter(it -> it.name().equals(migration.table())).isPresent())
        .map(table -> table.lineage().folder())
        .findFirst();
  }
}
