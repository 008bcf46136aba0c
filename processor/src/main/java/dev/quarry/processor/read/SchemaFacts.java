package dev.quarry.processor.read;

import dev.quarry.processor.site.Site;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A type annotated with {@code @Schema}.
 *
 * @param element the type
 * @param site the annotation's place
 * @param entries the listed classes, in order
 * @param removed the tables that it says it had
 * @param migrations the listed classes of migrations, in order
 * @param minSupportedSite where the oldest supported version stands
 * @param minSupported the oldest supported version as written, or empty
 */
public record SchemaFacts(
    TypeElement element,
    Site site,
    List<Entry> entries,
    PastFacts removed,
    List<MigrationsFacts> migrations,
    Site minSupportedSite,
    String minSupported) {

  /**
   * A class in a schema's list.
   *
   * @param site where it stands
   * @param type the class; empty if it does not exist, or not yet
   * @param table what is known of it; empty if it is not annotated with {@code @Table}
   */
  public record Entry(Site site, Optional<TypeMirror> type, Optional<TableFacts> table) {}

  /**
   * The names that a migration may give for its table: of those that are listed, now and before,
   * and of those that were given up.
   */
  public Set<String> tableNames() {
    Stream<String> former =
        tables().stream()
            .flatMap(table -> table.renamed().stream())
            .flatMap(renamed -> renamed.texts().stream());
    return Stream.of(tables().stream().map(TableFacts::name), former, removed.texts().stream())
        .flatMap(names -> names)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** All migrations, those of classes that are listed twice once. */
  public List<MigrationFacts> allMigrations() {
    return distinct().flatMap(each -> each.migrations().stream()).toList();
  }

  /** All rollbacks, those of classes that are listed twice once. */
  public List<RollbackFacts> allRollbacks() {
    return distinct().flatMap(each -> each.rollbacks().stream()).toList();
  }

  /** Whether there are migrations between records, which need steps on documents. */
  public boolean hasRecordSteps() {
    return distinct().anyMatch(each -> each.records().findAny().isPresent());
  }

  private Stream<MigrationsFacts> distinct() {
    Set<TypeElement> seen = new HashSet<>();
    return migrations.stream()
        .filter(each -> each.element().isPresent() && seen.add(each.element().get()));
  }

  /** The listed tables, each once. */
  public List<TableFacts> tables() {
    Map<TypeElement, TableFacts> tables = new LinkedHashMap<>();
    entries.forEach(entry -> entry.table().ifPresent(table -> tables.put(table.element(), table)));
    return List.copyOf(tables.values());
  }
}
