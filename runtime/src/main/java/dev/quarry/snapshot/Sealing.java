package dev.quarry.snapshot;

import dev.quarry.evolution.DateVersion;
import dev.quarry.evolution.MigrationOutline;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes the snapshots of what is not sealed yet. Never changes one that is. */
public final class Sealing {
  private final Path folder;
  private final List<Lineage> lineages;
  private final Candidate candidate;
  private final LocalDate today;
  private final List<String> done = new ArrayList<>();

  private Sealing(Path folder, List<Lineage> lineages, Candidate candidate, LocalDate today) {
    this.folder = folder.resolve(candidate.schema());
    this.lineages = lineages;
    this.candidate = candidate;
    this.today = today;
  }

  /**
   * Seals a schema.
   *
   * <p>A snapshot's date version is that of the newest migration of its table, if that is not
   * sealed yet; if the table has changed without one, that of a migration of the database that is
   * not sealed yet; else today, and if that does not come after the newest snapshot, the version
   * next after it.
   *
   * @param folder the folder of all snapshots
   * @param lineages the schema's lineages, none of them with a problem
   * @param candidate what the compiler says of the schema
   * @param today the day of the sealing
   * @return what was sealed, a line for each table; empty if all was
   * @throws IllegalArgumentException if the schema has changes that neither a declaration nor a
   *     migration provides for
   * @throws FileAlreadyExistsException if a snapshot's file is there already
   * @throws IOException if a file cannot be written
   */
  public static List<String> seal(
      Path folder, List<Lineage> lineages, Candidate candidate, LocalDate today)
      throws IOException {
    SnapshotDiff diff = SnapshotDiff.between(lineages, candidate);
    if (!diff.open().isEmpty()) {
      throw new IllegalArgumentException(diff.open().get(0).toString());
    }
    Sealing sealing = new Sealing(folder, lineages, candidate, today);
    for (TableChange table : diff.tables()) {
      if (!table.isSealed()) {
        sealing.seal(table);
      }
    }
    for (Lineage lineage : diff.removed()) {
      sealing.end(lineage);
    }
    return List.copyOf(sealing.done);
  }

  private void seal(TableChange table) throws IOException {
    String name = table.lineage().map(Lineage::folder).orElseGet(() -> newFolder(table));
    Optional<TableSnapshot> parent = table.lineage().map(Lineage::head);
    String after = parent.map(TableSnapshot::version).orElse("");
    TableSnapshot snapshot =
        table.seal(version(table.pending(), after).orElse(table.nextVersion(today)), name);
    Path home = Files.createDirectories(folder.resolve(name));
    Path file = home.resolve(snapshot.version() + ".json");
    Files.writeString(file, snapshot.toJson(), StandardOpenOption.CREATE_NEW);
    Head head = new Head(SnapshotMark.of(snapshot), parent.map(SnapshotMark::of), Optional.empty());
    Files.writeString(home.resolve(Head.FILE), head.toText());
    String title = "sealed " + candidate.schema() + "/" + name + "/" + file.getFileName();
    done.add(title + (parent.isEmpty() ? " (new)" : " (after " + after + ")"));
  }

  private void end(Lineage lineage) throws IOException {
    Path file = folder.resolve(lineage.folder()).resolve(Head.FILE);
    Head head = Head.parse(Files.readString(file));
    String version = version(List.of(), lineage.head().version()).orElse(today.toString());
    Head ended = new Head(head.tip(), head.parent(), Optional.of(version));
    Files.writeString(file, ended.toText());
    done.add("ended " + candidate.schema() + "/" + lineage.folder() + " (the table is removed)");
  }

  private Optional<String> version(List<MigrationOutline> pending, String after) {
    return last(pending, after)
        .or(
            () ->
                last(
                    candidate.migrations().stream().filter(each -> !each.isOfDocuments()).toList(),
                    after));
  }

  private static Optional<String> last(List<MigrationOutline> migrations, String after) {
    return migrations.stream()
        .map(MigrationOutline::dateVersion)
        .filter(version -> DateVersion.compare(version, after) > 0)
        .max(DateVersion::compare);
  }

  /** The table's name, unless a former table's lineage lies in a folder of that name. */
  private String newFolder(TableChange table) {
    Set<String> taken = new HashSet<>();
    // Not every file system tells upper case from lower case.
    lineages.forEach(each -> taken.add(each.folder().toLowerCase(Locale.ROOT)));
    String name = table.declared().name();
    String folderName = name;
    for (int i = 2; taken.contains(folderName.toLowerCase(Locale.ROOT)); i++) {
      folderName = name + "~" + i;
    }
    return folderName;
  }
}
