package dev.quarry.examples.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.Database;
import dev.quarry.OpenOptions;
import dev.quarry.evolution.MigrationOutline;
import dev.quarry.migration.Migration;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.snapshot.Candidate;
import dev.quarry.snapshot.Lineage;
import dev.quarry.snapshot.SchemaProof;
import dev.quarry.snapshot.Sealing;
import dev.quarry.snapshot.Snapshots;
import dev.quarry.snapshot.SquashedVersions;
import dev.quarry.snapshot.Squashing;
import dev.quarry.snapshot.TableSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What real databases prove of their documents, and what is squashed for it. */
class SquashingTest {
  private static final MigrationOutline SPLIT =
      new MigrationOutline("2024-03-01", "users", "split the name");

  @TempDir Path folder;

  private Path snapshots;
  private Path directory;
  private Candidate today;

  @BeforeEach
  void sealTwoVersions() throws IOException {
    snapshots = folder.resolve("quarry");
    directory = folder.resolve("database");
    seal(candidate("V1", List.of(), ""), "2024-01-15");
    seal(candidate("V3", List.of(SPLIT), ""), "2024-03-01");
    today = candidate("V3", List.of(SPLIT), "2024-03-01");
    try (Versions_V1Database first = Versions_V1Database.open(directory)) {
      first.users().insertAll(Chain.users(10));
    }
  }

  @Test
  void databaseThatIsThrough_provesIt_andWhatIsOlderIsSquashed() throws IOException {
    Lineage before = snapshots().of("V3").get(0);
    SchemaProof proof = proof(Versions_V3Database.SCHEMA, Chain.SPLIT);
    Squashing squashing = new Squashing(snapshots, snapshots(), today);

    assertThat(squashing.check(proof)).isEmpty();
    assertThat(squashing.squash("1.4.2"))
        .containsExactly("wrote V3/BASELINE.json", "squashed V3/users/2024-01-15.json");

    Snapshots after = snapshots();
    assertThat(after.problems()).isEmpty();
    assertThat(after.of("V3").get(0).snapshots())
        .containsExactlyElementsOf(before.snapshots().subList(1, before.snapshots().size()));
    SquashedVersions squashed = after.squashedOf("V3");
    assertThat(squashed.cuts())
        .containsExactly(
            new SquashedVersions.Cut(
                "2024-03-01",
                "1.4.2",
                List.of(new SquashedVersions.Migration("2024-03-01", "users", "split the name"))));
    TableSnapshot first = before.snapshots().get(0);
    SquashedVersions.Table users = squashed.table("users").orElseThrow();
    assertThat(users.snapshots()).singleElement().hasToString(mark(first));
    int name =
        first.table().fields().stream()
            .filter(each -> each.name().equals("name"))
            .findFirst()
            .orElseThrow()
            .id();
    assertThat(users.fields()).containsOnlyKeys(name).containsValue("name");
    assertThat(after.of("V3").get(0).head().retired()).contains(name);
    assertThat(SquashedVersions.parse(squashed.toJson())).isEqualTo(squashed);
    assertThat(new Squashing(snapshots, after, today).hasWork()).isFalse();
  }

  private static String mark(TableSnapshot snapshot) {
    return "SnapshotMark[version=" + snapshot.version() + ", hash=" + snapshot.hash() + "]";
  }

  @Test
  void olderDatabase_provesNothing() {
    SchemaProof proof = proof(Versions_V1Database.SCHEMA);

    assertThat(check(proof)).containsExactly("it is of schema V1, not of V3");
    assertThat(check(new SchemaProof("V3", proof.made(), proof.tables(), proof.migrations())))
        .containsExactly(
            "the program that opened the database knows table users in another form than those"
                + " that are sealed since 2024-03-01; make the proof with the program that is"
                + " compiled now");
  }

  @Test
  void documentsThatWaitForTheirMigration_speakAgainstIt() {
    try (Database waiting =
        Database.open(
            directory, Waiting.OPTIONS, Versions_V3Database.SCHEMA, List.of(Chain.SPLIT))) {
      assertThat(check(waiting.evolution().proof()))
          .hasSize(2)
          .contains(
              "table users has 10 documents in shape 1, which have not been through migration"
                  + " 2024-03-01")
          .anySatisfy(objection -> assertThat(objection).startsWith("migration 2024-03-01 is "));
    }
  }

  @Test
  void proof_isReadAsItWasWritten_andNoOther() {
    SchemaProof proof = proof(Versions_V3Database.SCHEMA, Chain.SPLIT);

    assertThat(SchemaProof.parse(proof.toJson())).isEqualTo(proof);
    assertThat(proof.documents()).isEqualTo(10);
    assertThatThrownBy(
            () ->
                SchemaProof.parse(proof.toJson().replace("\"documents\": 10", "\"documents\": 9")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("it was changed after it was written");
    assertThatThrownBy(() -> SchemaProof.parse("{\"format\": 1}"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void tableThatTheProofDoesNotKnow_speaksAgainstIt() {
    SchemaProof proof = proof(Versions_V3Database.SCHEMA, Chain.SPLIT);

    assertThat(check(new SchemaProof("V3", proof.made(), List.of(), proof.migrations())))
        .containsExactly("it says nothing of table users");
  }

  @Test
  void migrationOfTheDatabase_hasToBeKnown() throws IOException {
    MigrationOutline ofAll = new MigrationOutline("2024-02-20", "", "tidy");
    today = candidate("V3", List.of(ofAll, SPLIT), "2024-03-01");

    assertThat(check(proof(Versions_V3Database.SCHEMA, Chain.SPLIT)))
        .containsExactly(
            "it knows nothing of migration 2024-02-20; make the proof with the program that is"
                + " compiled now");
  }

  private List<String> check(SchemaProof proof) {
    return new Squashing(snapshots, snapshots(), today).check(proof);
  }

  private Snapshots snapshots() {
    return Snapshots.read(snapshots);
  }

  private SchemaProof proof(DatabaseSchema schema, Migration... migrations) {
    try (Database database =
        Database.open(directory, OpenOptions.defaults(), schema, List.of(migrations))) {
      return database.evolution().proof();
    }
  }

  private void seal(Candidate candidate, String date) throws IOException {
    Sealing.seal(snapshots, snapshots().of("V3"), candidate, LocalDate.parse(date));
  }

  /** What the compiler says of a version, as one of schema V3. */
  private static Candidate candidate(
      String version, List<MigrationOutline> migrations, String minSupported) throws IOException {
    Candidate compiled =
        Candidate.parse(
            Files.readString(
                Path.of(
                    "target/test-classes",
                    Candidate.FOLDER,
                    "dev.quarry.examples.evolution.Versions." + version + ".json")));
    return new Candidate(
        "V3", compiled.type(), compiled.tables(), Set.of(), migrations, minSupported);
  }
}
