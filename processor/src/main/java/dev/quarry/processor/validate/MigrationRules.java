package dev.quarry.processor.validate;

import dev.quarry.processor.name.DateVersion;
import dev.quarry.processor.read.MigrationFacts;
import dev.quarry.processor.read.MigrationsFacts;
import dev.quarry.processor.read.SchemaFacts;
import dev.quarry.processor.read.StepFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import dev.quarry.processor.site.Access;
import dev.quarry.processor.site.Site;
import dev.quarry.processor.site.Sources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** All rules for the migrations of one schema. */
final class MigrationRules {

  private final Sources sources;
  private final MigrationMethodRule methods = new MigrationMethodRule();
  private final MigrationTableRule tables = new MigrationTableRule();
  private final RollbackRule rollbacks = new RollbackRule();
  private final MigrationRecordRule records;

  MigrationRules(Sources sources, List<TableRule> recordRules) {
    this.sources = sources;
    records = new MigrationRecordRule(sources, recordRules);
  }

  List<Finding> check(SchemaFacts schema) {
    List<Finding> wrong = new ArrayList<>();
    checkClasses(schema, wrong);
    Set<StepFacts> steps = new HashSet<>();
    Map<DateVersion, MigrationFacts> versions = new HashMap<>();
    for (MigrationFacts migration : schema.allMigrations()) {
      steps.add(migration.step());
      checkVersion(migration, versions, wrong);
      tables.check(migration, schema).ifPresent(wrong::add);
      if (migration.batch() < 0) {
        wrong.add(
            new Finding(
                Code.BAD_BATCH,
                migration.batchSite(),
                migration.step().described() + " commits batches of " + migration.batch(),
                "give at least 1, or leave it out for as many as suit the limits"));
      }
    }
    schema.allRollbacks().forEach(rollback -> steps.add(rollback.step()));
    wrong.addAll(rollbacks.check(schema));
    for (StepFacts step : steps) {
      wrong.addAll(methods.check(step, schema));
      wrong.addAll(records.check(step, schema));
    }
    return wrong.stream().map(finding -> shown(finding, schema)).toList();
  }

  private void checkClasses(SchemaFacts schema, List<Finding> wrong) {
    Set<TypeElement> seen = new HashSet<>();
    for (MigrationsFacts each : schema.migrations()) {
      if (each.type().isEmpty()) {
        continue;
      }
      String name = TypeText.of(each.type().get());
      Optional<TypeElement> element = each.element();
      if (element.isPresent() && !seen.add(element.get())) {
        wrong.add(
            new Finding(
                Code.SCHEMA_LISTS_TWICE,
                each.site(),
                "schema " + name(schema) + " lists " + name + " twice",
                "take one from the list"));
      } else if (element.isPresent()
          && !Access.isReachable(element.get(), Access.packageOf(schema.element()))) {
        wrong.add(
            new Finding(
                Code.UNREACHABLE_MIGRATIONS,
                each.site(),
                "schema " + name(schema) + " cannot reach the migrations of " + name,
                "make the class public, or package-private in the schema's package"));
      } else if (each.migrations().isEmpty() && each.rollbacks().isEmpty()) {
        wrong.add(
            new Finding(
                Code.NO_MIGRATIONS,
                each.site(),
                name + " has no migrations",
                "annotate a static method of it with @Migration, or take it from the list"));
      }
    }
  }

  private static void checkVersion(
      MigrationFacts migration, Map<DateVersion, MigrationFacts> seen, List<Finding> wrong) {
    Optional<DateVersion> version = migration.version();
    if (version.isEmpty()) {
      wrong.add(
          new Finding(
              Code.BAD_DATE_VERSION,
              migration.dateVersionSite(),
              "\"" + migration.dateVersion() + "\" is no date version",
              "write a date like \"2024-03-01\", and \"2024-03-01.2\" for the second of that day"));
      return;
    }
    MigrationFacts before = seen.putIfAbsent(version.get(), migration);
    if (before != null) {
      wrong.add(
          new Finding(
              Code.DUPLICATE_DATE_VERSION,
              migration.dateVersionSite(),
              before.step().described()
                  + " and "
                  + migration.step().described()
                  + " have one date version, \""
                  + version.get()
                  + "\"",
              "give the newer of them another, like \"" + version.get().next() + "\""));
    }
  }

  /** The finding where it can be shown: on the schema's list if the class was compiled before. */
  private Finding shown(Finding finding, SchemaFacts schema) {
    Optional<Site> listed =
        schema.migrations().stream()
            .filter(each -> each.element().filter(e -> !sources.contains(e)).isPresent())
            .filter(
                each -> Site.of(each.element().orElseThrow()).unit().equals(finding.site().unit()))
            .map(MigrationsFacts::site)
            .findFirst();
    return listed
        .map(site -> new Finding(finding.code(), site, finding.message(), finding.fix()))
        .orElse(finding);
  }

  private static String name(SchemaFacts schema) {
    return schema.element().getSimpleName().toString();
  }
}
