package dev.quarry.processor.view;

import com.palantir.javapoet.ClassName;
import dev.quarry.processor.name.DateVersion;
import dev.quarry.processor.read.MigrationFacts;
import dev.quarry.processor.read.PastFacts;
import dev.quarry.processor.read.SchemaFacts;
import dev.quarry.processor.read.StepFacts.OfRecords;
import dev.quarry.processor.read.StepFacts.Unresolved;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.snapshot.Lineage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The date version of the shape that a table's newest migration leads to, if that is not sealed
 * yet. A migration is a table's if it names it, or if it names a view that could be of it: that one
 * does not exist before this has been asked.
 */
final class PendingShape {

  private PendingShape() {}

  static Optional<String> of(
      TableFacts table, Lineage lineage, SchemaFacts schema, Function<String, ClassName> name) {
    DateVersion newest = DateVersion.parse(lineage.head().version()).orElseThrow();
    return schema.allMigrations().stream()
        .filter(each -> each.version().filter(it -> it.compareTo(newest) > 0).isPresent())
        .filter(each -> isOf(each, table, name))
        .max(Comparator.comparing(each -> each.version().orElseThrow()))
        .map(MigrationFacts::dateVersion);
  }

  private static boolean isOf(
      MigrationFacts migration, TableFacts table, Function<String, ClassName> name) {
    List<String> former = table.renamed().map(PastFacts::texts).orElse(List.of());
    String given = migration.table();
    boolean isNamed = given.equals(table.name()) || former.contains(given);
    String view = name.apply(migration.dateVersion()).simpleName();
    // A view of an earlier compilation may still lie among the classes.
    return isNamed
        || (migration.step().signature() instanceof OfRecords records
            && List.of(records.from().simpleName(), records.to().simpleName()).contains(view))
        || (migration.step().signature() instanceof Unresolved types
            && types.names().contains(view));
  }
}
