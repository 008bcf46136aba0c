package dev.quarry.snapshot;

import dev.quarry.evolution.Change;
import dev.quarry.evolution.DateVersion;
import dev.quarry.evolution.FieldIds;
import dev.quarry.evolution.MigrationOutline;
import dev.quarry.evolution.Need;
import dev.quarry.evolution.SchemaDiff;
import dev.quarry.evolution.TableMatches;
import dev.quarry.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What differs between the sealed snapshots of a schema and its declaration of today: the compiler
 * refuses by it, and sealing and checking act by it. Immutable.
 *
 * @param tableChanges the tables that are new, gone or renamed
 * @param tables what has become of each declared table, in the candidate's order
 * @param removed the lineages of tables that the schema gives up
 */
public record SnapshotDiff(
    List<Change> tableChanges, List<TableChange> tables, List<Lineage> removed) {

  /** Copies the lists. */
  public SnapshotDiff {
    tableChanges = List.copyOf(tableChanges);
    tables = List.copyOf(tables);
    removed = List.copyOf(removed);
  }

  /**
   * Compares.
   *
   * @param lineages the lineages of the schema
   * @param candidate what the compiler says of it
   * @return the differences
   */
  public static SnapshotDiff between(List<Lineage> lineages, Candidate candidate) {
    List<Lineage> live = lineages.stream().filter(each -> each.ended().isEmpty()).toList();
    TableMatches matches =
        SchemaDiff.tables(
            live.stream().map(each -> each.head().table()).toList(),
            candidate.tables(),
            candidate.removed());
    List<TableChange> tables = new ArrayList<>();
    for (TableDefinition table : candidate.tables()) {
      tables.add(change(table, matches.storedAs(table.name()), live, candidate));
    }
    List<Lineage> removed =
        live.stream()
            .filter(each -> candidate.removed().contains(each.head().table().name()))
            .toList();
    return new SnapshotDiff(matches.changes(), tables, removed);
  }

  private static TableChange change(
      TableDefinition declared,
      @Nullable TableDefinition known,
      List<Lineage> live,
      Candidate candidate) {
    if (known == null) {
      return new TableChange(
          declared, Optional.empty(), declared, migrations(declared, "", candidate), List.of());
    }
    Lineage lineage =
        live.stream()
            .filter(each -> each.head().table().name().equals(known.name()))
            .findFirst()
            .orElseThrow();
    TableSnapshot head = lineage.head();
    FieldIds ids = new FieldIds(lineage.folder(), "", head.retired());
    return new TableChange(
        declared,
        Optional.of(lineage),
        known,
        migrations(declared, head.version(), candidate),
        SchemaDiff.between(known, declared, ids).changes());
  }

  /** As when a database is opened: those that name the table, by the name it has or one it had. */
  private static List<MigrationOutline> migrations(
      TableDefinition table, String after, Candidate candidate) {
    return candidate.migrations().stream()
        .filter(MigrationOutline::isOfDocuments)
        .filter(
            each -> each.table().equals(table.name()) || table.formerNames().contains(each.table()))
        .filter(each -> DateVersion.compare(each.dateVersion(), after) > 0)
        .toList();
  }

  /**
   * The changes that neither a declaration nor a migration provides for.
   *
   * @return what keeps the schema from being compiled and sealed
   */
  public List<Change> open() {
    Stream<Change> ofSchema =
        tableChanges.stream().filter(change -> change.need().compareTo(Need.NOTE) > 0);
    return Stream.concat(ofSchema, tables.stream().flatMap(table -> table.open().stream()))
        .toList();
  }

  /**
   * Whether the newest snapshots say all that there is to say.
   *
   * @return whether nothing is to be sealed
   */
  public boolean isSealed() {
    return removed.isEmpty() && tables.stream().allMatch(TableChange::isSealed);
  }
}
