package dev.quarry;

import dev.quarry.catalog.Catalog;
import dev.quarry.catalog.PlannedSchema;
import dev.quarry.catalog.SchemaPlanner;
import dev.quarry.engine.Checkpoints;
import dev.quarry.engine.Engine;
import dev.quarry.error.SchemaMismatchException;
import dev.quarry.evolution.DryRun;
import dev.quarry.evolution.PlanStep;
import dev.quarry.evolution.SchemaChange;
import dev.quarry.evolution.SchemaPlan;
import dev.quarry.evolution.SchemaViolationException;
import dev.quarry.evolution.Violation;
import dev.quarry.migration.Migration;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.schema.TableSchema;
import dev.quarry.store.DocumentCheck;
import dev.quarry.store.FailurePolicy;
import dev.quarry.store.Store;
import dev.quarry.store.StoreSettings;
import dev.quarry.store.WorkTerms;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a database to its compiled schema: plans, looks at the documents where the plan hangs on
 * them, makes a checkpoint, changes the catalog in one transaction, and does the work that follows
 * from it. Up to that transaction a failure leaves the database as it was; after it the work goes
 * on at the next opening.
 */
final class SchemaOpening {
  private static final Logger LOG = LoggerFactory.getLogger("dev.quarry.evolution");
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'");

  private final Engine engine;
  private final OpenOptions options;
  private final DatabaseSchema schema;
  private final List<Migration> migrations;
  private final WorkControl control;
  private final CurrentWork current;

  SchemaOpening(
      Engine engine, OpenOptions options, DatabaseSchema schema, List<Migration> migrations) {
    this.engine = engine;
    this.options = options;
    this.schema = schema;
    this.migrations = migrations;
    WorkControl given = options.control();
    this.control = given == null ? new WorkControl() : given;
    this.current = new CurrentWork(options.listener());
  }

  /** What {@link #open} would do. */
  SchemaPlan plan() {
    Store.requireComplete(schema);
    return SchemaPlanner.plan(
            engine, Catalog.read(engine), schema, MigrationSteps.outlines(migrations))
        .plan();
  }

  /** Tries what {@link #open} would do on every document that it concerns. */
  DryRun dryRun() {
    Store.requireComplete(schema);
    PlannedSchema planned =
        SchemaPlanner.plan(
            engine, Catalog.read(engine), schema, MigrationSteps.outlines(migrations));
    if (planned.plan().isRefused()) {
      return new DryRun(planned.plan(), List.of(), List.of());
    }
    Set<String> tables = concerned(planned);
    DocumentCheck check = new DocumentCheck(engine, planned, schema, settings());
    return new DryRun(planned.plan(), check.run(tables), check.samples(tables));
  }

  /** Opens; the engine is closed if this fails. */
  OpenedStore open() {
    boolean opened = false;
    try {
      Store.requireComplete(schema);
      Catalog catalog = Catalog.read(engine);
      PlannedSchema planned =
          SchemaPlanner.plan(engine, catalog, schema, MigrationSteps.outlines(migrations));
      if (!planned.plan().isEmpty()) {
        apply(catalog, planned);
      }
      planned.plan().notes().forEach(note -> LOG.info("Opened: {}", note));
      Store store = new Store(engine, catalog, schema, settings());
      BackgroundUpkeep upkeep = new BackgroundUpkeep(store, schema, migrations);
      if (options.schemaChange() == SchemaChange.IN_BACKGROUND && !upkeep.needsToBeAlone()) {
        upkeep.start();
      } else {
        upkeep.runAlone();
      }
      opened = true;
      return new OpenedStore(store, upkeep, control, current);
    } finally {
      if (!opened) {
        engine.close();
      }
    }
  }

  private StoreSettings settings() {
    return settings(
        options, new WorkTerms(current, control.gate(), options.workThreads()), migrations);
  }

  /** How a store works that is opened with some options. */
  static StoreSettings settings(OpenOptions options, WorkTerms terms, List<Migration> migrations) {
    return new StoreSettings(
        options.durability(),
        options.retryTimeout(),
        options.scanLimit(),
        terms,
        MigrationSteps.ofTables(migrations));
  }

  private void apply(Catalog catalog, PlannedSchema planned) {
    SchemaPlan plan = planned.plan();
    options.listener().planned(plan);
    if (plan.isRefused()) {
      throw new SchemaMismatchException(
          "The compiled schema does not fit what is stored, and nothing has been changed: "
              + plan.refusals().stream().map(each -> "\n- " + each).collect(Collectors.joining()));
    }
    refuseViolations(planned);
    boolean isNew = catalog.tables().isEmpty();
    if (options.schemaChange() == SchemaChange.REFUSE && !isNew) {
      throw new SchemaMismatchException(
          "The compiled schema differs from the stored one, and the options refuse any change: "
              + plan
              + ". Open it with SchemaChange.APPLY, or with the program that wrote it.");
    }
    if (!isNew) {
      LOG.info("The schema changes:\n{}", plan);
      backUp(plan);
    }
    catalog.apply(planned);
  }

  /** Everything that would stop half-way is found out before anything is changed. */
  private void refuseViolations(PlannedSchema planned) {
    Set<String> tables = concerned(planned);
    List<Violation> violations =
        tables.isEmpty()
            ? List.of()
            : new DocumentCheck(engine, planned, schema, settings()).run(tables);
    boolean stops =
        violations.stream()
            .anyMatch(
                each -> planned.checks().contains(each.table()) || stopsAtFailure(each.table()));
    if (stops) {
      throw new SchemaViolationException(violations);
    }
  }

  /** The tables whose documents the plan hangs on. */
  private static Set<String> concerned(PlannedSchema planned) {
    Set<String> tables = new HashSet<>(planned.checks());
    for (PlanStep step : planned.plan().steps()) {
      if (step.kind() == PlanStep.Kind.MIGRATE) {
        tables.add(step.table());
      }
    }
    return tables;
  }

  private boolean stopsAtFailure(String table) {
    List<String> names = new ArrayList<>();
    for (TableSchema<?, ?> each : schema.tables()) {
      if (each.name().equals(table)) {
        names.add(table);
        names.addAll(each.definition().formerNames());
      }
    }
    return MigrationSteps.ofTables(migrations).stream()
        .anyMatch(step -> names.contains(step.table()) && step.policy() == FailurePolicy.STOP);
  }

  /** The name of a checkpoint that is made at some moment. */
  static String stamp(Instant moment) {
    return moment.atZone(ZoneOffset.UTC).format(STAMP);
  }

  private void backUp(SchemaPlan plan) {
    boolean wanted =
        switch (options.backup()) {
          case NEVER -> false;
          case BEFORE_CHANGE -> true;
          case BEFORE_DESTRUCTION -> plan.isDestructive();
        };
    if (wanted) {
      engine
          .capability(Checkpoints.class)
          .ifPresent(
              checkpoints -> {
                Path target = checkpoints.checkpointDirectory().resolve(stamp(Instant.now()));
                checkpoints.checkpoint(target);
                LOG.info("A checkpoint was made before the schema changes: {}", target);
              });
    }
  }
}
