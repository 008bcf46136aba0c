package dev.quarry.catalog;

import dev.quarry.evolution.Change;
import dev.quarry.evolution.ChangeKind;
import dev.quarry.evolution.FieldIds;
import dev.quarry.evolution.MigrationOutline;
import dev.quarry.evolution.Need;
import dev.quarry.evolution.PlanStep;
import dev.quarry.evolution.SchemaDiff;
import dev.quarry.evolution.TableDiff;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.IndexSchema;
import dev.quarry.schema.IndexState;
import dev.quarry.schema.TableDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is to be done with one table that is stored already. */
final class TablePlanner {
  /** What a check of the stored documents can settle without a migration. */
  private static final Set<ChangeKind> CHECKED =
      Set.of(ChangeKind.CONSTANT_REMOVED, ChangeKind.BECAME_REQUIRED, ChangeKind.VARIANT_REMOVED);

  private final StoredTable stored;
  private final TableDefinition compiled;
  private final List<MigrationOutline> pending;
  private final TableDiff diff;
  private final List<PlanStep> steps = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Map<String, Change> indexChanges = new HashMap<>();
  private final int nextShape;
  private final String since;
  private boolean needsCheck;
  private boolean rekeyed;

  /** The indexes that an older program does not know, if the program is older. */
  private @Nullable Set<String> suspended;

  /**
   * Compares.
   *
   * @param known the stored table's definition, in which other tables have the names of today
   * @param since the date version of the program's last migration
   */
  TablePlanner(
      StoredTable stored,
      TableDefinition known,
      TableDefinition compiled,
      List<MigrationOutline> pending,
      String since) {
    this.stored = stored;
    this.compiled = compiled;
    this.pending = pending;
    this.since = since;
    this.nextShape = stored.newestShape().number() + 1;
    this.diff =
        SchemaDiff.between(
            remembered(known), compiled, new FieldIds(stored.birthName(), nextShape, taken()));
  }

  private Set<Integer> taken() {
    Set<Integer> taken = new HashSet<>(stored.retired());
    stored.shapes().forEach(shape -> taken.addAll(FieldIds.of(shape.fields())));
    return taken;
  }

  /**
   * The stored table with those fields that an older program left out and this one has: they have
   * kept their ids.
   */
  private TableDefinition remembered(TableDefinition newest) {
    List<FieldSchema> fields = new ArrayList<>(newest.fields());
    Set<String> names = fields.stream().map(FieldSchema::name).collect(Collectors.toSet());
    Set<String> wanted =
        compiled.fields().stream().map(FieldSchema::name).collect(Collectors.toSet());
    for (int i = stored.shapes().size() - 2; i >= 0; i--) {
      for (FieldSchema field : stored.shapes().get(i).fields()) {
        if (!stored.retired().contains(field.id())
            && wanted.contains(field.name())
            && fields.stream().noneMatch(each -> each.id() == field.id())
            && names.add(field.name())) {
          fields.add(field);
        }
      }
    }
    return new TableDefinition(
        compiled.name(),
        List.of(),
        newest.key(),
        fields,
        newest.indexes(),
        newest.references(),
        List.of());
  }

  List<PlanStep> steps() {
    return steps;
  }

  List<String> refusals() {
    return refusals;
  }

  /** What there is to know besides. */
  List<String> notes() {
    return notes;
  }

  boolean needsCheck() {
    return needsCheck;
  }

  /** Whether documents move to a table of another number, because their keys change. */
  boolean isRekeyed() {
    return rekeyed;
  }

  void plan() {
    OlderProgramPlan older = new OlderProgramPlan(stored, compiled, diff.changes());
    if (pending.isEmpty() && older.isAllowed()) {
      suspended = older.suspended();
      suspended.forEach(
          index ->
              steps.add(
                  step(
                      PlanStep.Kind.SUSPEND_INDEX,
                      index,
                      "the program is older and does not know it; it is built again by one that"
                          + " does")));
      notes.add(older.note());
      return;
    }
    planChanges();
    if (pending.isEmpty() && !refusals.isEmpty()) {
      older.hint().ifPresent(refusals::add);
    }
  }

  private void planChanges() {
    List<String> reshaped = new ArrayList<>();
    for (Change change : diff.changes()) {
      judge(change);
      if (change.kind().reshapes()) {
        reshaped.add(change.statement());
      }
    }
    if (!reshaped.isEmpty()) {
      steps.add(0, step(PlanStep.Kind.NEW_SHAPE, "", String.join("; ", reshaped)));
    }
    for (MigrationOutline migration : pending) {
      steps.add(step(PlanStep.Kind.MIGRATE, migration.dateVersion(), migration.description()));
    }
    if (needsCheck) {
      steps.add(0, step(PlanStep.Kind.CHECK, "", "every stored document must fit"));
    }
    if (!rekeyed) {
      compiled.indexes().forEach(this::planIndex);
    }
  }

  private PlanStep step(PlanStep.Kind kind, String subject, String reason) {
    return new PlanStep(kind, compiled.name(), subject, reason);
  }

  private void judge(Change change) {
    switch (change.kind()) {
      case INDEX_ADDED,
          INDEX_CHANGED,
          INDEX_REBUILT,
          INDEX_RENAMED,
          UNIQUE_ADDED,
          UNIQUE_INDEX_ADDED,
          UNIQUE_DROPPED ->
          indexChanges.put(change.path(), change);
      case INDEX_REMOVED ->
          steps.add(step(PlanStep.Kind.DROP_INDEX, change.path(), change.statement()));
      case FIELD_REMOVED ->
          steps.add(step(PlanStep.Kind.DROP_FIELD, change.path(), change.statement()));
      case FIELD_MISSING, RECORD_INLINED -> planDropped(change, change.path());
      case FIELD_MAYBE_RENAMED, RECORD_EXTRACTED -> planDropped(change, change.was());
      case REFERENCE_ADDED, REFERENCE_MOVED -> {
        needsCheck = true;
        steps.add(step(PlanStep.Kind.UPDATE, change.path(), change.statement()));
      }
      case REFERENCE_CHANGED, REFERENCE_REMOVED ->
          steps.add(step(PlanStep.Kind.UPDATE, change.path(), change.statement()));
      case KEY_CHANGED -> {
        rekeyed = true;
        requireMigration(change);
      }
      default -> {
        if (change.need() == Need.MIGRATION || change.need() == Need.DECLARATION) {
          requireMigration(change);
        } else if (change.need() == Need.REFUSED) {
          refuse(change);
        }
      }
    }
  }

  /** A migration may use the values of a field or not; they are stored no more either way. */
  private void planDropped(Change change, String field) {
    requireMigration(change);
    if (!pending.isEmpty()) {
      steps.add(step(PlanStep.Kind.DROP_FIELD, field, change.statement()));
    }
  }

  private void requireMigration(Change change) {
    if (!pending.isEmpty()) {
      return;
    }
    if (CHECKED.contains(change.kind())) {
      needsCheck = true;
    } else {
      refuse(change);
    }
  }

  private void refuse(Change change) {
    refusals.add(change.toString());
  }

  private void planIndex(IndexSchema index) {
    Change change = indexChanges.get(index.name());
    if (change == null || change.kind() == ChangeKind.INDEX_RENAMED) {
      if (old(index, change).state() == IndexState.SUSPENDED) {
        steps.add(
            step(
                PlanStep.Kind.BUILD_INDEX,
                index.name(),
                "a program that does not know it has used the database"));
      } else if (!pending.isEmpty()) {
        steps.add(step(PlanStep.Kind.BUILD_INDEX, index.name(), "its documents are migrated"));
      } else if (change != null) {
        steps.add(step(PlanStep.Kind.UPDATE, index.name(), change.statement()));
      }
    } else {
      steps.add(step(PlanStep.Kind.BUILD_INDEX, index.name(), change.statement()));
    }
  }

  private StoredIndex old(IndexSchema index, @Nullable Change renamed) {
    return stored.index(renamed == null ? index.name() : renamed.was());
  }

  /** The table as it will be, if nothing is refused and its key stays. */
  StoredTable next() {
    if (suspended != null) {
      return suspended.isEmpty() ? stored : stored.suspending(suspended);
    }
    boolean rebuilt = !pending.isEmpty();
    List<StoredIndex> indexes = new ArrayList<>();
    Set<Integer> kept = new HashSet<>();
    int nextIndex = stored.nextIndex();
    for (IndexSchema index : compiled.indexes()) {
      Change change = indexChanges.get(index.name());
      boolean keeps = !rebuilt && (change == null || change.kind() == ChangeKind.INDEX_RENAMED);
      if (keeps) {
        StoredIndex old = old(index, change);
        kept.add(old.number());
        IndexState state = old.state() == IndexState.SUSPENDED ? IndexState.BUILDING : old.state();
        indexes.add(new StoredIndex(old.number(), index, state));
      } else {
        indexes.add(new StoredIndex(nextIndex++, index, IndexState.BUILDING));
      }
    }
    Set<Integer> dropping = new TreeSet<>(stored.dropping());
    stored.indexes().stream()
        .map(StoredIndex::number)
        .filter(number -> !kept.contains(number))
        .forEach(dropping::add);
    return new StoredTable(
        stored.number(),
        compiled.name(),
        stored.birthName(),
        compiled.key(),
        shapes(),
        retired(),
        indexes,
        nextIndex,
        List.copyOf(dropping),
        compiled.references());
  }

  /**
   * The table under another number, where its documents go because their keys change. It knows
   * their older shapes.
   */
  StoredTable moved(int number) {
    List<StoredIndex> indexes = new ArrayList<>();
    for (IndexSchema index : compiled.indexes()) {
      indexes.add(new StoredIndex(indexes.size() + 1, index, IndexState.BUILDING));
    }
    return new StoredTable(
        number,
        compiled.name(),
        stored.birthName(),
        compiled.key(),
        shapes(),
        retired(),
        indexes,
        indexes.size() + 1,
        List.of(),
        compiled.references());
  }

  private List<StoredShape> shapes() {
    StoredShape newest = stored.newestShape();
    String version =
        pending.isEmpty() ? newest.version() : pending.get(pending.size() - 1).dateVersion();
    List<FieldSchema> fields = FormerNames.of(compiled.fields(), diff.fields());
    if (FormerNames.without(newest.fields()).equals(diff.fields())
        && newest.version().equals(version)) {
      return stored.shapes();
    }
    List<StoredShape> shapes = new ArrayList<>(stored.shapes());
    shapes.add(new StoredShape(nextShape, version, since, fields));
    return shapes;
  }

  private List<Integer> retired() {
    Set<Integer> retired = new TreeSet<>(stored.retired());
    retired.addAll(FieldIds.of(stored.newestShape().fields()));
    retired.removeAll(FieldIds.of(diff.fields()));
    return List.copyOf(retired);
  }
}
