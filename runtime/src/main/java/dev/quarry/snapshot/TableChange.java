package dev.quarry.snapshot;

import dev.quarry.evolution.Change;
import dev.quarry.evolution.DateVersion;
import dev.quarry.evolution.FieldIds;
import dev.quarry.evolution.MigrationOutline;
import dev.quarry.evolution.SchemaDiff;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.TableDefinition;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What has become of a table since it was sealed. Immutable.
 *
 * @param declared the table as declared today
 * @param lineage its sealed shapes; empty if it is new
 * @param known its newest sealed shape, in which other tables have the names of today; as declared
 *     if it is new
 * @param pending its migrations that are newer than what is sealed, in order
 * @param changes what differs
 */
public record TableChange(
    TableDefinition declared,
    Optional<Lineage> lineage,
    TableDefinition known,
    List<MigrationOutline> pending,
    List<Change> changes) {

  /** Copies the lists. */
  public TableChange {
    pending = List.copyOf(pending);
    changes = List.copyOf(changes);
  }

  /**
   * Whether the newest snapshot says all that there is to say.
   *
   * @return whether nothing is to be sealed
   */
  public boolean isSealed() {
    return lineage
        .filter(each -> pending.isEmpty())
        .map(each -> each.head().table())
        .filter(newest -> newest.equals(today(fields(""))))
        .isPresent();
  }

  /**
   * The changes that neither an annotation nor a migration provides for.
   *
   * @return what keeps the table from being compiled and sealed
   */
  public List<Change> open() {
    return changes.stream().filter(change -> !isCovered(change)).toList();
  }

  private boolean isCovered(Change change) {
    return switch (change.need()) {
      case NOTHING, NOTE -> true;
      case DECLARATION, MIGRATION -> !pending.isEmpty();
      case REFUSED -> false;
    };
  }

  /**
   * The date version for what comes next: today, or the one after the newest snapshot if that is
   * not before today.
   *
   * @param today the day
   * @return the date version
   */
  public String nextVersion(LocalDate today) {
    String after = lineage.map(each -> each.head().version()).orElse("");
    return DateVersion.compare(today.toString(), after) > 0
        ? today.toString()
        : DateVersion.parse(after).next().toString();
  }

  /**
   * The snapshot that seals the table as it is today.
   *
   * @param version its date version, after that of the newest snapshot
   * @param folder the folder of its lineage, which the ids of a new table are made from
   * @return the snapshot
   */
  public TableSnapshot seal(String version, String folder) {
    if (lineage.isEmpty()) {
      FieldIds ids = new FieldIds(folder, version, List.of());
      return new TableSnapshot(version, "", today(ids.give(declared.fields())), Set.of());
    }
    TableSnapshot head = lineage.get().head();
    TableDefinition today = today(fields(version));
    Set<Integer> retired = new HashSet<>(head.retired());
    retired.addAll(FieldIds.of(head.table().fields()));
    retired.removeAll(FieldIds.of(today.fields()));
    return new TableSnapshot(version, head.hash(), today, retired);
  }

  /**
   * The fields of a table that was sealed before, as they are today.
   *
   * @param version the date version that the ids of new fields are made of
   * @return the fields with their ids
   */
  public List<FieldSchema> fields(String version) {
    Lineage before = lineage.orElseThrow();
    FieldIds ids = new FieldIds(before.folder(), version, before.head().retired());
    return SchemaDiff.between(known, declared, ids).fields();
  }

  private TableDefinition today(List<FieldSchema> fields) {
    return new TableDefinition(
        declared.name(),
        List.of(),
        declared.key(),
        fields,
        declared.indexes(),
        declared.references(),
        List.of());
  }
}
