package dev.quarry.processor.seal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.evolution.StoredSchema;
import dev.quarry.snapshot.Candidate;
import dev.quarry.snapshot.Lineage;
import dev.quarry.snapshot.SchemaProof;
import dev.quarry.snapshot.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions that are squashed, and the program before and after. */
class SquashTest {
  private static final String FIRST =
      "@Schema(tables = User.class) interface Atlas {} "
          + "@Table(\"users\") record User(@Key String code, String name) {}";
  private static final String MIGRATIONS =
      " class Migrations { @Migration(dateVersion = \"2024-03-01\", table = \"users\") static"
          + " tools.jackson.databind.node.ObjectNode addRole("
          + "tools.jackson.databind.node.ObjectNode user) { return user.put(\"role\", \"\"); } }";
  private static final String SECOND =
      FIRST
              .replace("User.class)", "User.class, migrations = Migrations.class)")
              .replace("String name", "String name, String role")
          + MIGRATIONS;
  private static final String SUPPORTING =
      SECOND.replace("User.class, ", "User.class, minSupported = \"2024-03-01\", ");
  private static final String AFTER =
      FIRST
          .replace("User.class)", "User.class, minSupported = \"2024-03-01\")")
          .replace("String name", "String name, String role");

  @TempDir Path folder;
  private Project project;
  private Path proof;

  @BeforeEach
  void sealTwoVersions() throws IOException {
    project = new Project(folder);
    proof = folder.resolve("proof.json");
    project.compile(FIRST);
    project.seal("2024-01-15");
    assertThat(project.compile(SECOND)).isEmpty();
    project.seal("2024-03-02");
  }

  @Test
  void oldVersions_areSquashed_andTheProgramGoesOnWithoutThem() throws IOException {
    assertThat(said(SUPPORTING))
        .containsExactly(
            "/geo/Migrations.java:3: Note: [QRY-343] Migrations.addRole is of 2024-03-01; no"
                + " version from 2024-03-01 on needs it; squash, and then delete it");
    prove("2024-03-01", 7);

    assertThat(squash(0))
        .startsWith(proof + ": none of 7 documents needs what is older, as of ")
        .endsWith(
            """
            wrote Atlas/BASELINE.json
            squashed Atlas/users/2024-01-15.json
            delete migration 2024-03-01 from the program
            """);

    assertThat(project.files())
        .containsExactly("Atlas/BASELINE.json", "Atlas/users/2024-03-01.json", "Atlas/users/HEAD");
    assertThat(project.compile(AFTER)).isEmpty();
    project.check();
    assertThat(generated())
        .contains("Baseline.NONE", ".cut(\"2024-03-01\", \"1.4.2\")")
        .contains(".passed(\"users\", \"2024-03-01\")");
    assertThat(squash(0)).isEqualTo("Atlas has nothing from before 2024-03-01 to squash\n");
  }

  @Test
  void tableIsSealedOn_afterItWasSquashed() throws IOException {
    squashed();
    project.compile(AFTER.replace("String role", "String role, @Optional String mail"));

    assertThat(project.seal("2024-04-01"))
        .isEqualTo("sealed Atlas/users/2024-04-01.json (after 2024-03-01)\n");

    project.check();
    Lineage users = Snapshots.read(project.snapshots()).of("Atlas").get(0);
    assertThat(users.snapshots()).hasSize(2);
  }

  @Test
  void secondSquash_keepsWhatTheFirstOneLeft() throws IOException {
    squashed();
    String renamed = AFTER.replace("String name", "String title");
    project.compile(renamed.replace("String title", "@Renamed(from = \"name\") String title"));
    project.seal("2024-04-01");
    String later = renamed.replace("2024-03-01", "2024-04-01");
    assertThat(project.compile(later)).isEmpty();
    prove("2024-03-01", 7);

    squash(0);

    assertThat(project.compile(later)).isEmpty();
    project.check();
    assertThat(generated().replaceAll("\\s+", ""))
        .contains(
            ".cut(\"2024-03-01\",\"1.4.2\").passed(\"users\",\"2024-03-01\").cut(\"2024-04-01\",\"1.4.2\")");
  }

  @Test
  void migrationThatWasSquashed_isAnError() throws IOException {
    squashed();

    assertThat(said(SUPPORTING))
        .containsExactly(
            "/geo/Migrations.java:3: error: [QRY-342] Migrations.addRole is of 2024-03-01, but"
                + " versions before 2024-03-01 were squashed; delete it, or give it a later date"
                + " version if it is new");
  }

  @Test
  void minSupported_cannotGoBack() throws IOException {
    squashed();

    assertThat(said(AFTER.replace(", minSupported = \"2024-03-01\"", "")))
        .containsExactly(
            "/geo/Atlas.java:3: error: [QRY-341] versions of Atlas before 2024-03-01 were squashed;"
                + " write minSupported = \"2024-03-01\"");
  }

  @Test
  void proofThatSpeaksAgainstIt_keepsEverything() throws IOException {
    project.compile(SUPPORTING);
    prove("", 3);

    assertThat(squash(1))
        .isEqualTo(
            proof
                + ": table users has 3 documents in shape 1, which have not been through migration"
                + " 2024-03-01\n");
    Files.writeString(
        proof, Files.readString(proof).replace("\"documents\": 3", "\"documents\": 0"));
    assertThat(squash(1)).isEqualTo(proof + " is no proof: it was changed after it was written\n");
    assertThat(project.files()).hasSize(3).doesNotContain("Atlas/BASELINE.json");
  }

  @Test
  void everyProofHasToHold() throws IOException {
    project.compile(SUPPORTING);
    prove("2024-03-01", 7);
    Path other = folder.resolve("other.json");
    Files.writeString(other, Files.readString(proof).replace("Atlas", "Notes"));

    String said =
        project.run(1, "squash", "--release", "2", "--proof", "" + proof, "--proof", "" + other);

    assertThat(said).contains(proof + ": none of", other + " is no proof");
    assertThat(project.files()).hasSize(3);
  }

  @Test
  void gapFromBeforeMinSupported_isNone_andTheDatabaseIsToldOfIt() throws IOException {
    assertThat(project.compile(AFTER)).isEmpty();
    assertThat(generated())
        .contains(".cut(\"2024-03-01\", \"\")", ".passed(\"users\", \"2024-03-01\")");

    assertThat(project.compile(AFTER.replace("2024-03-01", "2024-01-15")))
        .singleElement()
        .asString()
        .contains("[QRY-330] no migration leads documents of table users from shape 2024-01-15");
  }

  @Test
  void minSupported_thatIsNoSealedVersion_isAnError() throws IOException {
    assertThat(project.compile(AFTER.replace("2024-03-01", "2024-02-30")))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("Atlas.java:3: error: [QRY-240] \"2024-02-30\" is no date version"));
    assertThat(
            said(
                SUPPORTING.replace(
                    "minSupported = \"2024-03-01\"", "minSupported = \"2024-02-01\"")))
        .containsExactly(
            "/geo/Atlas.java:3: error: [QRY-340] no table of Atlas was sealed as 2024-02-01; name a"
                + " version that was: 2024-01-15, 2024-03-01");
  }

  @Test
  void baseline_thatWasChangedOrIsGone_isFound() throws IOException {
    squashed();
    String text = project.text("Atlas/BASELINE.json");
    Files.writeString(project.file("Atlas/BASELINE.json"), text.replace("\n", "\r\n"));
    project.check();

    Files.writeString(project.file("Atlas/BASELINE.json"), text.replace("1.4.2", "1.4.3"));
    assertThat(project.run(1, "check"))
        .isEqualTo(
            "Atlas/BASELINE.json cannot be read: it was changed after it was written; restore it"
                + " from version control\n");
    assertThat(project.compile(AFTER))
        .anySatisfy(line -> assertThat(line).contains("[QRY-322] Atlas/BASELINE.json"));

    Files.delete(project.file("Atlas/BASELINE.json"));
    assertThat(project.run(1, "check")).contains("the snapshot before 2024-03-01.json is gone");
  }

  @Test
  void squashedSnapshot_thatIsThereAgain_isFound() throws IOException {
    String first = project.text("Atlas/users/2024-01-15.json");
    squashed();
    Files.writeString(project.file("Atlas/users/2024-01-15.json"), first);

    assertThat(project.run(1, "check"))
        .isEqualTo("Atlas/users/2024-01-15.json was squashed and is there again; delete it\n");
  }

  @Test
  void arguments_thatAreWrong_areExplained() throws IOException {
    assertThat(project.run(2, "squash", "--proof", "p.json")).startsWith("squash needs --release");
    assertThat(project.run(2, "squash", "--release", "1")).startsWith("squash needs a --proof");
    assertThat(project.run(2, "seal", "--proof", "p.json")).startsWith("--proof is for squash");
    assertThat(project.run(2, "squash", "--release", "1", "--proof", "p.json"))
        .startsWith("no schema says what it no longer supports");
    assertThat(project.run(1, "squash", "--release", "1", "--proof", "p.json", "--schema", "Atlas"))
        .startsWith("Atlas does not say what it no longer supports");
  }

  @Test
  void typedMigrationThatWasSquashed_isNamed_thoughItsViewIsGone() throws IOException {
    String typed =
        SUPPORTING.replaceAll(
            "class Migrations .*",
            "class Migrations { @Migration(dateVersion = \"2024-03-01\") static"
                + " geo.atlas.views.UserV20240301 addRole(geo.atlas.views.UserV20240115 old) {"
                + " return geo.atlas.views.UserV20240301.from(old).role(\"\"); } }");
    assertThat(said(typed)).singleElement().asString().contains("[QRY-343]");
    prove("2024-03-01", 7);
    squash(0);

    assertThat(said(typed))
        .anySatisfy(line -> assertThat(line).contains("Migrations.java:3: error: [QRY-342]"));
  }

  private List<String> said(String declarations) throws IOException {
    return project.compile(declarations).stream()
        .map(message -> message.lines().findFirst().orElseThrow())
        .toList();
  }

  private void squashed() throws IOException {
    project.compile(SUPPORTING);
    prove("2024-03-01", 7);
    squash(0);
    assertThat(project.compile(AFTER)).isEmpty();
  }

  private String squash(int code) {
    return project.run(code, "squash", "--release", "1.4.2", "--proof", proof.toString());
  }

  /** What a database says whose documents have come to some version. */
  private void prove(String version, int documents) throws IOException {
    Candidate candidate = Candidate.readAll(project.classes().resolve(Candidate.FOLDER)).get(0);
    StoredSchema.Shape shape = new StoredSchema.Shape(1, version, documents, List.of());
    StoredSchema.Table users =
        new StoredSchema.Table(
            1, "users", List.of("code"), documents, List.of(shape), List.of(), List.of());
    StoredSchema stored = new StoredSchema(1, List.of(users), List.of());
    SchemaProof made = SchemaProof.of("Atlas", candidate.tables(), stored, List.of());
    Files.writeString(proof, made.toJson());
  }

  private String generated() throws IOException {
    return Files.readString(folder.resolve("target/sources/geo/AtlasDatabase.java"));
  }
}
