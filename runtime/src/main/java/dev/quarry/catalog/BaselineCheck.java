package dev.quarry.catalog;

import dev.quarry.engine.EngineTransaction;
import dev.quarry.evolution.DateVersion;
import dev.quarry.evolution.MigrationOutline;
import dev.quarry.evolution.MigrationRecord;
import dev.quarry.schema.Baseline;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds out whether a database is older than what its program still upgrades. Documents have to
 * have been through every migration that was given up; nothing else that old versions leave behind
 * needs the program's help.
 */
final class BaselineCheck {
  private final Baseline baseline;
  private final CatalogState stored;
  private final Map<String, MigrationRecord> known;
  private final EngineTransaction reads;
  private final List<String> older = new ArrayList<>();

  /** The releases that have what the database still needs, in the order in which they help. */
  private final Set<String> releases = new LinkedHashSet<>();

  BaselineCheck(
      Baseline baseline,
      CatalogState stored,
      Map<String, MigrationRecord> known,
      EngineTransaction reads) {
    this.baseline = baseline;
    this.stored = stored;
    this.known = known;
    this.reads = reads;
  }

  /**
   * Looks at a stored table.
   *
   * @param name its name in the program
   * @return whether its documents need a migration that was given up
   */
  boolean isOlder(StoredTable table, String name) {
    String passed = baseline.passed(name);
    String oldest = oldest(table);
    if (DateVersion.compare(oldest, passed) >= 0) {
      return false;
    }
    long documents = documentsBefore(table, passed);
    add(
        name,
        oldest,
        "table %s has %s that %s"
            .formatted(
                name,
                documents == 0
                    ? "a shape"
                    : documents == 1 ? "a document" : documents + " documents",
                oldest.isEmpty()
                    ? "no migration has been through"
                    : "only migrations up to " + oldest + " have been through"));
    return true;
  }

  /** Looks at the migrations of the whole database. */
  void checkDatabase() {
    String passed = baseline.passed("");
    if (stored.tables().isEmpty() || passed.isEmpty()) {
      return;
    }
    MigrationRecord last = known.get(passed);
    // A database that was made later has never heard of it.
    boolean isThrough = last == null ? isSince(passed) : last.isDone();
    if (!isThrough) {
      add("", newest(), "migration " + passed + " of the whole database has not been through");
    }
  }

  /** Whether a migration that the program does not have is one of those that were given up. */
  boolean gaveUp(MigrationOutline migration) {
    return DateVersion.compare(migration.dateVersion(), baseline.passed(migration.table())) <= 0;
  }

  /** Notes that a migration that was given up is needed. */
  void addNeeded(MigrationRecord migration) {
    String passed =
        known.values().stream()
            .filter(each -> each.outline().table().equals(migration.outline().table()))
            .filter(MigrationRecord::isDone)
            .map(each -> each.outline().dateVersion())
            .filter(each -> DateVersion.compare(each, migration.outline().dateVersion()) < 0)
            .max(DateVersion::compare)
            .orElse("");
    add(
        migration.outline().table(),
        passed,
        "migration %s is %s".formatted(migration.outline().dateVersion(), migration.state()));
  }

  private void add(String name, String has, String what) {
    older.add(what);
    baseline.cuts().stream()
        .filter(cut -> DateVersion.compare(has, cut.passed().getOrDefault(name, "")) < 0)
        .forEach(this::needs);
  }

  private void needs(Baseline.Cut cut) {
    if (!cut.release().isEmpty()) {
      releases.add(cut.release());
    }
  }

  /**
   * The refusal.
   *
   * @param isRefused whether something else refuses the database, which may be for its age
   */
  Optional<String> refusal(boolean isRefused) {
    String newest = newest();
    if (older.isEmpty()) {
      if (!isRefused
          || stored.tables().isEmpty()
          || DateVersion.compare(newest, baseline.minSupported()) >= 0) {
        return Optional.empty();
      }
      baseline.cuts().stream()
          .filter(cut -> DateVersion.compare(newest, cut.minSupported()) < 0)
          .forEach(this::needs);
    }
    return Optional.of(
        "the database is older than what the program upgrades: %s, and the program's minSupported is %s%s; %s"
            .formatted(
                newest.isEmpty()
                    ? "no migration has been through it"
                    : "its newest version is " + newest,
                baseline.minSupported(),
                older.isEmpty() ? "" : " (" + String.join("; ", older) + ")",
                wayOut()));
  }

  private String wayOut() {
    String all = String.join(", then ", releases);
    return switch (releases.size()) {
      case 0 -> "open it first with a release that has the older migrations";
      case 1 -> "open it with release " + all + " first, the last one that can upgrade it";
      default -> "open it with releases " + all + " first, each the last one that can upgrade it";
    };
  }

  /** The date version that all documents of a table, and its newest shape, have come to. */
  private String oldest(StoredTable table) {
    Map<Integer, Long> counts = new DocumentCounts(table).byShape(reads);
    return Stream.concat(
            table.shapes().stream()
                .filter(shape -> counts.getOrDefault(shape.number(), 0L) > 0)
                .map(StoredShape::version),
            Stream.of(table.newestShape().version()))
        .min(DateVersion::compare)
        .orElseThrow();
  }

  private long documentsBefore(StoredTable table, String passed) {
    Map<Integer, Long> counts = new DocumentCounts(table).byShape(reads);
    return table.shapes().stream()
        .filter(shape -> DateVersion.compare(shape.version(), passed) < 0)
        .mapToLong(shape -> counts.getOrDefault(shape.number(), 0L))
        .sum();
  }

  private boolean isSince(String dateVersion) {
    return shapes().anyMatch(shape -> DateVersion.compare(shape.since(), dateVersion) >= 0);
  }

  /** The newest version that the database shows traces of. */
  private String newest() {
    return Stream.concat(
            shapes().flatMap(shape -> Stream.of(shape.version(), shape.since())),
            known.values().stream()
                .filter(MigrationRecord::isDone)
                .map(each -> each.outline().dateVersion()))
        .max(DateVersion::compare)
        .orElse("");
  }

  private Stream<StoredShape> shapes() {
    return stored.tables().values().stream().flatMap(table -> table.shapes().stream());
  }
}
