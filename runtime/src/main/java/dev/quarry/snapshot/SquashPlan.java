package dev.quarry.snapshot;

import dev.quarry.evolution.DateVersion;
import dev.quarry.evolution.MigrationOutline;
import dev.quarry.schema.TableDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a schema needs no more once its oldest supported version is another: sealed shapes from
 * before what each table was then, and the migrations that lead there. Immutable.
 *
 * @param minSupported the oldest supported version
 * @param pieces the tables, each with what is kept of it
 * @param given the migrations that lead to what is kept, in the program or not, in order
 * @param missing those among them that are no longer in the program, in order: that there was one
 *     is known by what has changed
 */
public record SquashPlan(
    String minSupported,
    List<Piece> pieces,
    List<SquashedVersions.Migration> given,
    List<SquashedVersions.Migration> missing) {

  /** Copies the lists. */
  public SquashPlan {
    pieces = List.copyOf(pieces);
    given = List.copyOf(given);
    missing = List.copyOf(missing);
  }

  /**
   * A table.
   *
   * @param lineage its sealed shapes
   * @param declared the table as declared today; empty if it was given up
   * @param oldest the index of the oldest shape that is kept
   */
  public record Piece(Lineage lineage, Optional<TableDefinition> declared, int oldest) {

    /** The shapes that are not kept. */
    List<TableSnapshot> squashed() {
      return lineage.snapshots().subList(0, oldest);
    }

    /** The shapes that are kept. */
    List<TableSnapshot> kept() {
      return lineage.snapshots().subList(oldest, lineage.snapshots().size());
    }

    private Set<String> names() {
      Set<String> names = new HashSet<>(lineage.names());
      declared.ifPresent(table -> names.add(table.name()));
      return names;
    }
  }

  /**
   * Makes a plan.
   *
   * @param lineages the lineages of the schema
   * @param candidate what the compiler says of it
   * @return the plan; nothing is given up if the schema names no oldest version
   */
  public static SquashPlan of(List<Lineage> lineages, Candidate candidate) {
    String minSupported = candidate.minSupported();
    if (minSupported.isEmpty()) {
      return new SquashPlan("", List.of(), List.of(), List.of());
    }
    List<TableChange> changes = SnapshotDiff.between(lineages, candidate).tables();
    List<Piece> pieces = new ArrayList<>();
    List<SquashedVersions.Migration> given = new ArrayList<>();
    List<SquashedVersions.Migration> missing = new ArrayList<>();
    for (Lineage lineage : lineages) {
      Optional<TableDefinition> declared =
          changes.stream()
              .filter(each -> each.lineage().filter(lineage::equals).isPresent())
              .map(TableChange::declared)
              .findFirst();
      Piece piece = new Piece(lineage, declared, lineage.oldest(minSupported));
      pieces.add(piece);
      add(piece, candidate, given, missing);
    }
    candidate.migrations().stream()
        .filter(each -> !each.isOfDocuments())
        .filter(each -> DateVersion.compare(each.dateVersion(), minSupported) <= 0)
        .forEach(each -> given.add(migration(each, "")));
    Comparator<SquashedVersions.Migration> byDate =
        Comparator.comparing(SquashedVersions.Migration::dateVersion, DateVersion::compare);
    given.sort(byDate);
    missing.sort(byDate);
    return new SquashPlan(minSupported, pieces, given, missing);
  }

  private static void add(
      Piece piece,
      Candidate candidate,
      List<SquashedVersions.Migration> given,
      List<SquashedVersions.Migration> missing) {
    List<TableSnapshot> shapes = piece.lineage().snapshots();
    String folder = piece.lineage().folder();
    List<MigrationOutline> own =
        candidate.migrations().stream()
            .filter(each -> piece.names().contains(each.table()))
            .filter(
                each ->
                    DateVersion.compare(each.dateVersion(), shapes.get(piece.oldest()).version())
                        <= 0)
            .toList();
    own.forEach(each -> given.add(migration(each, folder)));
    for (int i = 1; i <= piece.oldest(); i++) {
      SnapshotStep step = new SnapshotStep(shapes.get(i - 1), shapes.get(i));
      boolean isThere = own.stream().anyMatch(each -> step.spans(each.dateVersion()));
      if (!isThere && step.change().isPresent()) {
        missing.add(new SquashedVersions.Migration(step.is().version(), folder, ""));
      }
    }
    missing.stream().filter(each -> each.folder().equals(folder)).forEach(given::add);
  }

  private static SquashedVersions.Migration migration(MigrationOutline outline, String folder) {
    return new SquashedVersions.Migration(outline.dateVersion(), folder, outline.description());
  }

  /**
   * The last migration of a table's documents, or of the whole database, that is given up.
   *
   * @param folder the folder of the table's lineage, or an empty text
   * @return its date version; empty if there is none
   */
  public String passed(String folder) {
    return given.stream()
        .filter(each -> each.folder().equals(folder))
        .map(SquashedVersions.Migration::dateVersion)
        .reduce("", (older, newer) -> newer);
  }
}
