package dev.quarry.catalog;

import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.evolution.Change;
import dev.quarry.evolution.ChangeKind;
import dev.quarry.evolution.DateVersion;
import dev.quarry.evolution.MigrationOutline;
import dev.quarry.evolution.MigrationRecord;
import dev.quarry.evolution.Need;
import dev.quarry.evolution.PlanStep;
import dev.quarry.evolution.SchemaDiff;
import dev.quarry.evolution.SchemaPlan;
import dev.quarry.evolution.TableMatches;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.schema.ReferenceSchema;
import dev.quarry.schema.TableDefinition;
import dev.quarry.schema.TableSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares a compiled schema with the catalog and says what is to be done. Changes nothing. */
public final class SchemaPlanner {
  private final CatalogState stored;
  private final List<MigrationOutline> migrations;
  private final MigrationPlanner outlines;
  private final BaselineCheck baseline;
  private final EngineTransaction reads;
  private final Map<String, StoredTable> next;
  private final List<FormerTable> former;
  private final List<PlanStep> steps = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Set<String> checks = new LinkedHashSet<>();

  /** The names that the schema calls its tables by, or called them. */
  private final Set<String> listed = new HashSet<>();

  /** The version of the program: what tables that are new need not go through any more. */
  private final String version;

  private int nextTable;

  private SchemaPlanner(
      CatalogState stored,
      List<MigrationOutline> migrations,
      MigrationPlanner outlines,
      BaselineCheck baseline,
      String version,
      EngineTransaction reads) {
    this.stored = stored;
    this.migrations = migrations;
    this.outlines = outlines;
    this.baseline = baseline;
    this.version = version;
    this.reads = reads;
    this.next = new LinkedHashMap<>(stored.tables());
    this.former = new ArrayList<>(stored.former());
    this.nextTable = stored.header().nextTable();
  }

  /**
   * Makes a plan.
   *
   * @param engine the database's engine
   * @param catalog the catalog
   * @param schema the compiled schema
   * @param migrations the schema's migrations, in their order
   * @return the plan, which may be to refuse the schema or to do nothing
   */
  public static PlannedSchema plan(
      Engine engine, Catalog catalog, DatabaseSchema schema, List<MigrationOutline> migrations) {
    try (EngineTransaction reads = engine.snapshot()) {
      Map<String, MigrationRecord> known = Migrations.read(reads);
      BaselineCheck baseline = new BaselineCheck(schema.baseline(), catalog.state(), known, reads);
      MigrationPlanner outlines =
          new MigrationPlanner(catalog.state(), migrations, known, baseline, reads);
      String version = later(last(migrations), schema.baseline().minSupported());
      return new SchemaPlanner(catalog.state(), migrations, outlines, baseline, version, reads)
          .plan(schema);
    }
  }

  /**
   * Whether a stored table is as a compiled one wants it.
   *
   * @param table the stored table
   * @param compiled the compiled one
   * @return whether nothing would have to be done
   */
  public static boolean fits(StoredTable table, TableDefinition compiled) {
    TablePlanner planner = new TablePlanner(table, table.definition(), compiled, List.of(), "");
    planner.plan();
    return planner.steps().isEmpty() && planner.refusals().isEmpty();
  }

  private PlannedSchema plan(DatabaseSchema schema) {
    schema
        .tables()
        .forEach(
            table -> {
              listed.add(table.name());
              listed.addAll(table.definition().formerNames());
            });
    TableMatches matches =
        SchemaDiff.tables(
            stored.tables().values().stream().map(StoredTable::definition).toList(),
            schema.tables().stream().<TableDefinition>map(TableSchema::definition).toList(),
            schema.removed());
    for (Change change : matches.changes()) {
      if (change.need() == Need.REFUSED || isLikelyRenamed(change, matches)) {
        refusals.add(change.toString());
      }
    }
    for (TableSchema<?, ?> table : schema.tables()) {
      plan(table.definition(), matches, schema.baseline().passed(table.name()));
    }
    schema.removed().stream().sorted().forEach(this::remove);
    refuseUnseenReferences(schema);
    outlines.plan();
    steps.addAll(outlines.steps());
    refusals.addAll(outlines.refusals());
    baseline.checkDatabase();
    baseline.refusal(!refusals.isEmpty()).ifPresent(refusals::add);
    if (!refusals.isEmpty()) {
      return new PlannedSchema(
          new SchemaPlan(steps, refusals, notes), stored, List.of(), List.of());
    }
    CatalogHeader header = new CatalogHeader(CatalogHeader.FORMAT, nextTable);
    return new PlannedSchema(
        new SchemaPlan(steps, List.of(), notes),
        new CatalogState(header, next, former),
        List.copyOf(checks),
        outlines.records());
  }

  /**
   * A table that is merely left out stays; one that lost its name would seem to be empty. Whoever
   * leaves out others as well opens some of the tables only, and an empty table is empty by any
   * name.
   */
  private boolean isLikelyRenamed(Change change, TableMatches matches) {
    return change.kind() == ChangeKind.TABLE_MAYBE_RENAMED
        && matches.changes().stream().noneMatch(each -> each.kind() == ChangeKind.TABLE_MISSING)
        && holdsDocuments(change.was());
  }

  private boolean holdsDocuments(String table) {
    StoredTable missing = stored.tables().get(table);
    return missing != null && new DocumentCounts(missing).all(reads) > 0;
  }

  /**
   * Plans what is to be done with one table.
   *
   * @param passed the last migration of its documents that the program gave up, or empty
   */
  private void plan(TableDefinition compiled, TableMatches matches, String passed) {
    StoredTable table = stored.tables().get(compiled.name());
    if (table == null) {
      table = renamed(compiled);
    }
    if (table == null) {
      refuseFormerName(compiled, matches);
      add(compiled, passed);
      return;
    }
    if (baseline.isOlder(table, compiled.name())) {
      return;
    }
    outlines.of(table, of(compiled));
    TableDefinition known = matches.storedAs(compiled.name());
    TablePlanner planner =
        new TablePlanner(
            table,
            known == null ? table.definition() : known,
            compiled,
            pending(table, compiled),
            version);
    planner.plan();
    steps.addAll(planner.steps());
    refusals.addAll(planner.refusals());
    notes.addAll(planner.notes());
    if (planner.needsCheck()) {
      checks.add(compiled.name());
    }
    if (!planner.refusals().isEmpty()) {
      return;
    }
    next.remove(table.name());
    if (planner.isRekeyed()) {
      next.put(compiled.name(), planner.moved(nextTable));
      former.add(new FormerTable(table, false, nextTable));
      nextTable++;
    } else {
      next.put(compiled.name(), planner.next());
    }
  }

  private @Nullable StoredTable renamed(TableDefinition compiled) {
    for (String name : compiled.formerNames()) {
      StoredTable table = stored.tables().get(name);
      if (table != null) {
        steps.add(
            new PlanStep(PlanStep.Kind.RENAME_TABLE, compiled.name(), "", "it was named " + name));
        return table;
      }
    }
    return null;
  }

  /** A program from before a table was renamed would find an empty table of its first name. */
  private void refuseFormerName(TableDefinition compiled, TableMatches matches) {
    for (StoredTable table : stored.tables().values()) {
      boolean isClaimed =
          matches.changes().stream()
              .anyMatch(each -> each.was().equals(table.name()) && isLikelyRenamed(each, matches));
      if (table.birthName().equals(compiled.name())
          && !listed.contains(table.name())
          && !isClaimed) {
        refusals.add(
            "table %s is stored as %s, so the program is from before it was renamed; use the newer program, or list the record of %s too"
                .formatted(compiled.name(), table.name(), table.name()));
      }
    }
  }

  private void add(TableDefinition compiled, String passed) {
    steps.add(
        new PlanStep(
            PlanStep.Kind.ADD_TABLE,
            compiled.name(),
            "",
            compiled.fields().size() + " fields, " + compiled.indexes().size() + " indexes"));
    next.put(
        compiled.name(),
        StoredTable.first(nextTable++, compiled, later(last(of(compiled)), passed), version));
  }

  private void remove(String name) {
    StoredTable table = next.remove(name);
    if (table != null) {
      steps.add(new PlanStep(PlanStep.Kind.DROP_TABLE, name, "", "the schema declares it removed"));
      former.add(new FormerTable(table, false, 0));
    }
  }

  /** The migrations that stored documents of a table have not been through. */
  private List<MigrationOutline> pending(StoredTable table, TableDefinition compiled) {
    String version = table.newestShape().version();
    return of(compiled).stream()
        .filter(each -> DateVersion.compare(each.dateVersion(), version) > 0)
        .toList();
  }

  private List<MigrationOutline> of(TableDefinition compiled) {
    return migrations.stream()
        .filter(
            each ->
                each.table().equals(compiled.name())
                    || (each.isOfDocuments() && compiled.formerNames().contains(each.table())))
        .toList();
  }

  private static String last(List<MigrationOutline> some) {
    return some.isEmpty() ? "" : some.get(some.size() - 1).dateVersion();
  }

  private static String later(String one, String other) {
    return DateVersion.compare(one, other) >= 0 ? one : other;
  }

  /**
   * Deleting from a table while those that refer to it are out of sight would break their rules.
   */
  private void refuseUnseenReferences(DatabaseSchema schema) {
    Set<String> seen = new LinkedHashSet<>();
    schema.tables().forEach(table -> seen.add(table.name()));
    for (StoredTable table : next.values()) {
      for (ReferenceSchema reference : table.references()) {
        if (!seen.contains(table.name()) && seen.contains(reference.table())) {
          refusals.add(
              "a stored table that the schema does not list refers to one that it lists: table "
                  + table.name()
                  + ", component "
                  + reference.component()
                  + ", refers to table "
                  + reference.table()
                  + "; list it too, or give it up by removed = \""
                  + table.name()
                  + "\" in @Schema");
        }
      }
    }
  }
}
