package dev.quarry.processor.view;

import dev.quarry.evolution.Change;
import dev.quarry.processor.name.DateVersion;
import dev.quarry.processor.read.SchemaFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import dev.quarry.snapshot.SnapshotStep;
import dev.quarry.snapshot.TableSnapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * From each sealed shape of a table to the next one leads a way: what changed needs no migration,
 * or there is one. Without it a database that still holds documents of the older shape cannot be
 * opened any more, unless it is older than the oldest supported version. From the newest sealed
 * shape on the declaration itself is compared.
 */
final class ChainRule {

  private ChainRule() {}

  static List<Finding> check(TableViews table, SchemaFacts schema) {
    List<TableSnapshot> shapes = table.lineage().snapshots();
    Set<String> names = new HashSet<>(table.lineage().names());
    table.table().ifPresent(each -> names.add(each.name()));
    List<Finding> wrong = new ArrayList<>();
    for (int i = table.lineage().oldest(minSupported(schema)) + 1; i < shapes.size(); i++) {
      SnapshotStep step = new SnapshotStep(shapes.get(i - 1), shapes.get(i));
      Optional<Change> change = step.change();
      if (change.isPresent() && !isCovered(step, names, schema)) {
        TableSnapshot is = step.is();
        wrong.add(
            new Finding(
                Code.GAP_IN_CHAIN,
                schema.site(),
                "no migration leads documents of table "
                    + is.table().name()
                    + " from shape "
                    + step.was().version()
                    + " to "
                    + is.version()
                    + ", though "
                    + change.get().statement(),
                "put the migration of "
                    + is.version()
                    + " back, which was there when it was sealed"));
      }
    }
    return wrong;
  }

  /** What is no date version is reported elsewhere. */
  private static String minSupported(SchemaFacts schema) {
    return DateVersion.parse(schema.minSupported()).map(DateVersion::toString).orElse("");
  }

  private static boolean isCovered(SnapshotStep step, Set<String> names, SchemaFacts schema) {
    return schema.allMigrations().stream()
        .filter(each -> names.contains(each.table()))
        .flatMap(each -> each.version().stream())
        .anyMatch(each -> step.spans(each.toString()));
  }
}
