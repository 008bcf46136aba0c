package dev.quarry.processor.view;

import dev.quarry.evolution.Change;
import dev.quarry.evolution.ChangeKind;
import dev.quarry.evolution.FieldIds;
import dev.quarry.evolution.Need;
import dev.quarry.evolution.SchemaDiff;
import dev.quarry.processor.name.DateVersion;
import dev.quarry.processor.read.SchemaFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import dev.quarry.snapshot.TableSnapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * From each sealed shape of a table to the next one leads a way: what changed needs no migration,
 * or there is one. Without it a database that still holds documents of the older shape cannot be
 * opened any more. From the newest sealed shape on the declaration itself is compared.
 */
final class ChainRule {

  private ChainRule() {}

  static List<Finding> check(TableViews table, SchemaFacts schema) {
    List<TableSnapshot> shapes = table.lineage().snapshots();
    Set<String> names = new HashSet<>();
    shapes.forEach(each -> names.add(each.table().name()));
    table.table().ifPresent(each -> names.add(each.name()));
    List<Finding> wrong = new ArrayList<>();
    for (int i = 1; i < shapes.size(); i++) {
      TableSnapshot was = shapes.get(i - 1);
      TableSnapshot is = shapes.get(i);
      Optional<Change> change = change(was, is);
      if (change.isPresent() && !isCovered(was, is, names, schema)) {
        wrong.add(
            new Finding(
                Code.GAP_IN_CHAIN,
                schema.site(),
                "no migration leads documents of table "
                    + is.table().name()
                    + " from shape "
                    + was.version()
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

  private static Optional<Change> change(TableSnapshot was, TableSnapshot is) {
    FieldIds ids = new FieldIds(is.table().name(), is.version(), List.of());
    return SchemaDiff.between(was.table(), Redeclared.of(was.table(), is.table()), ids)
        .changes()
        .stream()
        .filter(change -> change.need() == Need.MIGRATION || isLoss(change.kind()))
        .findFirst();
  }

  private static boolean isLoss(ChangeKind kind) {
    return kind == ChangeKind.CONSTANT_MAYBE_RENAMED || kind == ChangeKind.VARIANT_MAYBE_RENAMED;
  }

  private static boolean isCovered(
      TableSnapshot was, TableSnapshot is, Set<String> names, SchemaFacts schema) {
    DateVersion after = DateVersion.parse(was.version()).orElseThrow();
    DateVersion last = DateVersion.parse(is.version()).orElseThrow();
    return schema.allMigrations().stream()
        .filter(each -> names.contains(each.table()))
        .flatMap(each -> each.version().stream())
        .anyMatch(each -> each.compareTo(after) > 0 && each.compareTo(last) <= 0);
  }
}
