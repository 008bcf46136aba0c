package dev.quarry.processor.view;

import dev.quarry.processor.model.ViewModel;
import dev.quarry.processor.read.MigrationFacts;
import dev.quarry.processor.read.SchemaFacts;
import dev.quarry.processor.read.StepFacts;
import dev.quarry.processor.read.StepFacts.OfRecords;
import dev.quarry.processor.read.TableFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import dev.quarry.snapshot.SquashedVersions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A migration between views goes from the shape that documents have before it to the shape that is
 * named by its date version, and no shape lies between two others without a way.
 */
public final class ViewRules {

  private final Map<String, TableViews> tables = new HashMap<>();
  private final Map<String, ViewModel> views = new HashMap<>();
  private final List<TableViews> all;
  private final SquashedRule squashed;

  /**
   * Rules for the views of a schema.
   *
   * @param versions what was squashed of it
   */
  public ViewRules(SchemaViews schema, SquashedVersions versions) {
    squashed = new SquashedRule(schema.tables(), versions);
    all = schema.tables();
    for (TableViews table : all) {
      for (ViewModel view : table.views()) {
        views.put(view.type().canonicalName(), view);
        tables.put(view.type().canonicalName(), table);
      }
    }
  }

  /** What is wrong with the migrations of the schema. */
  public List<Finding> check(SchemaFacts schema) {
    List<Finding> wrong = new ArrayList<>();
    for (MigrationFacts migration : schema.allMigrations()) {
      if (!squashed.isSquashed(migration)) {
        find(migration).ifPresent(wrong::add);
      }
    }
    wrong.addAll(squashed.check(schema));
    all.forEach(table -> wrong.addAll(ChainRule.check(table, schema)));
    return List.copyOf(wrong);
  }

  private Optional<Finding> find(MigrationFacts migration) {
    if (migration.step().signature() instanceof OfRecords records) {
      return check(migration, records);
    } else if (migration.step().signature() instanceof StepFacts.Unresolved types) {
      return checkMissing(migration, types);
    }
    return Optional.empty();
  }

  private Optional<Finding> check(MigrationFacts migration, OfRecords records) {
    ViewModel from = views.get(records.from().site().type());
    ViewModel to = views.get(records.to().site().type());
    if (from == null && to == null) {
      return Optional.empty();
    } else if (from == null || to == null) {
      return Optional.of(halfTyped(migration, from == null ? records.from() : records.to()));
    } else if (from.equals(to)) {
      return Optional.of(noChange(migration, from));
    } else if (!to.dateVersion().equals(migration.dateVersion())) {
      return Optional.of(
          new Finding(
              Code.MIGRATION_TO_OTHER_SHAPE,
              migration.step().site(),
              subject(migration) + " gives " + name(to) + ", the shape of " + to.dateVersion(),
              "give "
                  + wanted(migration, to)
                      .map(ViewRules::name)
                      .orElse("the view of its own date version")
                  + ", or give it the date version of that shape"));
    } else if (!migration.givenTable().isEmpty() && !migration.givenTable().equals(to.table())) {
      return Optional.of(
          new Finding(
              Code.MIGRATION_TABLE_OF_VIEW,
              migration.tableSite(),
              subject(migration)
                  + " names table "
                  + migration.givenTable()
                  + ", but gives "
                  + name(to)
                  + ", which is of table "
                  + to.table(),
              "leave the table's name out"));
    }
    return checkFrom(migration, from, to);
  }

  /** Documents come to a migration in the newest shape before it, or in one that equals that. */
  private Optional<Finding> checkFrom(MigrationFacts migration, ViewModel from, ViewModel to) {
    TableViews table = table(to);
    List<ViewModel> shapes = table.views();
    ViewModel before = shapes.get(Math.max(0, shapes.indexOf(to) - 1));
    boolean isRight = table.equals(table(from)) && table.haveOneShape(from, before);
    return isRight && !before.equals(to)
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Code.MIGRATION_FROM_OTHER_SHAPE,
                migration.step().site(),
                subject(migration)
                    + " takes "
                    + name(from)
                    + ", but documents of table "
                    + to.table()
                    + " come to it as "
                    + name(before),
                "take " + name(before)));
  }

  private Optional<ViewModel> wanted(MigrationFacts migration, ViewModel of) {
    return table(of).views().stream()
        .filter(each -> each.dateVersion().equals(migration.dateVersion()))
        .findFirst();
  }

  private TableViews table(ViewModel view) {
    TableViews table = tables.get(view.type().canonicalName());
    if (table == null) {
      throw new IllegalStateException("a view of no table: " + view.type());
    }
    return table;
  }

  private Finding noChange(MigrationFacts migration, ViewModel view) {
    Optional<ViewModel> wanted = wanted(migration, view);
    boolean isChanged = wanted.isPresent() && !table(view).haveOneShape(view, wanted.get());
    return new Finding(
        Code.NO_CHANGE_CLAIMED,
        migration.step().site(),
        subject(migration)
            + " gives the shape that it takes, "
            + name(view)
            + (isChanged ? ", but table " + view.table() + " changes its shape with it" : ""),
        "give "
            + wanted.map(ViewRules::name).orElse("the view of its own date version")
            + ": every migration leads to a shape of its own");
  }

  private static Finding halfTyped(MigrationFacts migration, TableFacts other) {
    return new Finding(
        Code.HALF_A_VIEW,
        migration.step().site(),
        subject(migration)
            + " goes between a view and "
            + other.simpleName()
            + ", which is none and changes with the program",
        "take and give views");
  }

  /** A view that never will be: what an older migration leads to was not sealed in time. */
  private Optional<Finding> checkMissing(MigrationFacts migration, StepFacts.Unresolved types) {
    for (TableViews table : all) {
      String name = table.name(migration.dateVersion()).simpleName();
      boolean isThere =
          table.views().stream().anyMatch(each -> each.type().simpleName().equals(name));
      Optional<String> draft = table.draft().map(each -> each.version());
      if (!isThere && draft.isPresent() && types.names().contains(name)) {
        return Optional.of(
            new Finding(
                Code.UNSEALED_BETWEEN,
                migration.step().site(),
                subject(migration)
                    + " leads to a shape that was never sealed and is no more: migration "
                    + draft.get()
                    + " is newer",
                "seal before you write the next migration of a table; now let one migration do"
                    + " what both should, or let the older one be of documents"));
      }
    }
    return Optional.empty();
  }

  private static String subject(MigrationFacts migration) {
    return migration.step().described();
  }

  private static String name(ViewModel view) {
    return view.type().simpleName();
  }
}
