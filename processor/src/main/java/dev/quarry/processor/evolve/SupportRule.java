package dev.quarry.processor.evolve;

import dev.quarry.evolution.DateVersion;
import dev.quarry.processor.read.MigrationFacts;
import dev.quarry.processor.read.SchemaFacts;
import dev.quarry.processor.report.Code;
import dev.quarry.processor.report.Finding;
import dev.quarry.snapshot.Candidate;
import dev.quarry.snapshot.Lineage;
import dev.quarry.snapshot.SnapshotMark;
import dev.quarry.snapshot.Snapshots;
import dev.quarry.snapshot.SquashPlan;
import dev.quarry.snapshot.SquashedVersions;
import dev.quarry.snapshot.TableSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The oldest supported version is one that was sealed and is not squashed; migrations that lead to
 * it and to older ones are needed no more.
 */
final class SupportRule {

  private final SchemaFacts schema;
  private final Candidate candidate;
  private final List<Lineage> lineages;
  private final SquashedVersions squashed;

  private SupportRule(SchemaFacts schema, Candidate candidate, Snapshots snapshots) {
    this.schema = schema;
    this.candidate = candidate;
    this.lineages = snapshots.of(candidate.schema());
    this.squashed = snapshots.squashedOf(candidate.schema());
  }

  static List<Finding> check(SchemaFacts schema, Candidate candidate, Snapshots snapshots) {
    SupportRule rule = new SupportRule(schema, candidate, snapshots);
    String minSupported = schema.minSupported();
    if (!minSupported.isEmpty() && !isDateVersion(minSupported)) {
      return List.of(rule.noDateVersion());
    }
    boolean isSquashed = DateVersion.compare(minSupported, rule.squashed.minSupported()) < 0;
    if (isSquashed) {
      return List.of(rule.behindSquashed());
    } else if (minSupported.isEmpty()) {
      return List.of();
    }
    return rule.unknown().map(List::of).orElseGet(rule::unsupported);
  }

  private static boolean isDateVersion(String text) {
    return dev.quarry.processor.name.DateVersion.parse(text).isPresent();
  }

  private Finding noDateVersion() {
    return new Finding(
        Code.BAD_DATE_VERSION,
        schema.minSupportedSite(),
        "\"" + schema.minSupported() + "\" is no date version",
        "write that of a sealed snapshot, like \"2024-03-01\"");
  }

  private Finding behindSquashed() {
    return new Finding(
        Code.MIN_SUPPORTED_SQUASHED,
        schema.minSupportedSite(),
        "versions of %s before %s were squashed"
            .formatted(candidate.schema(), squashed.minSupported()),
        "write minSupported = \"" + squashed.minSupported() + "\"");
  }

  private Optional<Finding> unknown() {
    Set<String> sealed = new TreeSet<>(DateVersion::compare);
    lineages.stream()
        .flatMap(lineage -> lineage.snapshots().stream())
        .map(TableSnapshot::version)
        .forEach(sealed::add);
    squashed.tables().stream()
        .flatMap(table -> table.snapshots().stream())
        .map(SnapshotMark::version)
        .filter(each -> DateVersion.compare(each, squashed.minSupported()) >= 0)
        .forEach(sealed::add);
    if (sealed.contains(schema.minSupported())) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Code.UNKNOWN_MIN_SUPPORTED,
            schema.minSupportedSite(),
            "no table of %s was sealed as %s".formatted(candidate.schema(), schema.minSupported()),
            sealed.isEmpty()
                ? "leave minSupported out until there is something sealed"
                : "name a version that was: " + String.join(", ", sealed)));
  }

  private List<Finding> unsupported() {
    Set<String> given =
        SquashPlan.of(lineages, candidate).given().stream()
            .filter(each -> !squashed.covers(each.dateVersion(), each.folder()))
            .map(SquashedVersions.Migration::dateVersion)
            .collect(Collectors.toSet());
    List<Finding> notes = new ArrayList<>();
    for (MigrationFacts migration : schema.allMigrations()) {
      if (given.contains(migration.dateVersion())) {
        notes.add(
            new Finding(
                Code.MIGRATION_UNSUPPORTED,
                migration.step().site(),
                "%s is of %s; no version from %s on needs it"
                    .formatted(
                        migration.step().described(),
                        migration.dateVersion(),
                        schema.minSupported()),
                "squash, and then delete it"));
      }
    }
    return notes;
  }
}
