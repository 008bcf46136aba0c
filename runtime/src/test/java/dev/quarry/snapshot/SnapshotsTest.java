package dev.quarry.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.evolution.MigrationOutline;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.TableDefinition;
import dev.quarry.schema.Type;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotsTest {

  private static final LocalDate DAY = LocalDate.of(2024, 1, 15);
  private static final FieldSchema CODE = FieldSchema.required("code", Type.TEXT);
  private static final FieldSchema NAME = FieldSchema.optional("name", Type.TEXT);

  @TempDir Path folder;

  @Test
  void folder_thatIsNotThere_hasNoSnapshots() {
    assertThat(Snapshots.read(folder.resolve("none"))).isEqualTo(Snapshots.NONE);
  }

  @Test
  void lineage_isReadAsItWasSealed() throws IOException {
    seal(candidate(CODE), DAY);
    seal(candidate(CODE, NAME), DAY.plusDays(1));

    Snapshots snapshots = Snapshots.read(folder);

    assertThat(snapshots.problems()).isEmpty();
    Lineage users = snapshots.find("Atlas", "users").orElseThrow();
    assertThat(users.snapshots())
        .extracting(TableSnapshot::version)
        .containsExactly("2024-01-15", "2024-01-16");
    assertThat(users.head().parent()).isEqualTo(users.snapshots().get(0).hash());
    assertThat(users.head().table().fields().get(0))
        .isEqualTo(users.snapshots().get(0).table().fields().get(0));
    assertThat(SnapshotDiff.between(snapshots.of("Atlas"), candidate(CODE, NAME)).isSealed())
        .isTrue();
  }

  @Test
  void candidate_isReadAsWhatWasWritten() {
    Candidate candidate =
        new Candidate(
            "Atlas",
            "geo.Atlas",
            List.of(table(CODE, NAME.renamedFrom("title"))),
            Set.of("places"),
            List.of(new MigrationOutline("2024-03-01", "users", "split")),
            "2024-02-01");

    assertThat(Candidate.parse(candidate.toJson())).isEqualTo(candidate);
    assertThat(candidate.file()).isEqualTo("META-INF/quarry/geo.Atlas.json");
  }

  @Test
  void file_thatIsThereAlready_isNotWrittenOver() throws IOException {
    Path file = folder.resolve("Atlas/users/2024-01-15.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "mine");

    assertThatThrownBy(() -> Sealing.seal(folder, List.of(), candidate(CODE), DAY))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent("mine");
  }

  @Test
  void snapshotsWithoutHead_areAProblem() throws IOException {
    seal(candidate(CODE), DAY);
    Files.delete(folder.resolve("Atlas/users/HEAD"));

    assertThat(Snapshots.read(folder).problems())
        .singleElement()
        .hasToString(
            "Atlas/users has snapshots but no HEAD; restore Atlas/users/HEAD from version control");
  }

  @Test
  void damagedHead_isAProblem() throws IOException {
    seal(candidate(CODE), DAY);
    Files.writeString(folder.resolve("Atlas/users/HEAD"), "tip 2024-01-15\n");

    assertThat(Snapshots.read(folder).problems())
        .singleElement()
        .hasToString(
            "Atlas/users/HEAD is none: it lacks the line of the tip or of its parent; restore it"
                + " from version control");
  }

  @Test
  void migration_coversTheChangesOfItsTable_ifItIsNewer() throws IOException {
    seal(candidate(CODE), DAY);
    List<Lineage> lineages = Snapshots.read(folder).of("Atlas");
    FieldSchema required = FieldSchema.required("name", Type.TEXT);

    assertThat(open(lineages, required, "2024-01-16", "users")).isEmpty();
    assertThat(open(lineages, required, "2024-01-15", "users")).isEqualTo("FIELD_ADDED_REQUIRED");
    assertThat(open(lineages, required, "2024-01-16", "places")).isEqualTo("FIELD_ADDED_REQUIRED");
    assertThat(open(lineages, required, "2024-01-16", "")).isEqualTo("FIELD_ADDED_REQUIRED");
  }

  private static String open(
      List<Lineage> lineages, FieldSchema added, String dateVersion, String table) {
    Candidate candidate =
        new Candidate(
            "Atlas",
            "geo.Atlas",
            List.of(table(CODE, added)),
            Set.of(),
            List.of(new MigrationOutline(dateVersion, table, "")),
            "");
    return String.join(
        ",",
        SnapshotDiff.between(lineages, candidate).open().stream()
            .map(change -> change.kind().name())
            .toList());
  }

  private void seal(Candidate candidate, LocalDate day) throws IOException {
    Sealing.seal(folder, Snapshots.read(folder).of("Atlas"), candidate, day);
  }

  private static Candidate candidate(FieldSchema... fields) {
    return new Candidate("Atlas", "geo.Atlas", List.of(table(fields)), Set.of(), List.of(), "");
  }

  private static TableDefinition table(FieldSchema... fields) {
    return new TableDefinition(
        "users", List.of(), List.of("code"), List.of(fields), List.of(), List.of(), List.of());
  }
}
