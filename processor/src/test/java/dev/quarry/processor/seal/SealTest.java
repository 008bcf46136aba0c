package dev.quarry.processor.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.processor.Seal;
import dev.quarry.processor.compile.Source;
import dev.quarry.schema.FieldSchema;
import dev.quarry.snapshot.Lineage;
import dev.quarry.snapshot.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void open() {
    project = new Project(folder);
  }

  @Test
  void tables_thatAreNew_areSealedOnce() throws IOException {
    assertThat(project.compile(Project.USERS)).isEmpty();
    assertThat(project.run(1, "check"))
        .isEqualTo("table users of Atlas is new and is not sealed; seal it\n");

    assertThat(project.seal("2024-01-15")).isEqualTo("sealed Atlas/users/2024-01-15.json (new)\n");

    project.check();
    assertThat(project.seal("2024-01-16")).isEqualTo("Atlas is sealed already\n");
    assertThat(project.files()).containsExactly("Atlas/users/2024-01-15.json", "Atlas/users/HEAD");
    assertThat(project.text("Atlas/users/HEAD"))
        .matches("tip 2024-01-15 s1:[0-9a-f]{64}\nparent none\n");
  }

  @Test
  void change_isSealedAsTheChildOfWhatWas() throws IOException {
    project.compile(Project.USERS);
    project.seal("2024-01-15");
    String first = project.text("Atlas/users/2024-01-15.json");
    project.compile(Project.USERS.replace("String name", "@Index String name"));
    assertThat(project.run(1, "check"))
        .isEqualTo(
            "table users of Atlas has changed since 2024-01-15 and is not sealed; seal it\n");

    project.seal("2024-02-01");

    project.check();
    assertThat(project.text("Atlas/users/2024-01-15.json")).isEqualTo(first);
    assertThat(project.text("Atlas/users/HEAD"))
        .matches("tip 2024-02-01 s1:[0-9a-f]{64}\nparent 2024-01-15 s1:[0-9a-f]{64}\n");
  }

  @Test
  void secondChangeOfADay_getsANumber() throws IOException {
    project.compile(Project.USERS);
    project.seal("2024-01-15");
    project.compile(Project.USERS.replace("String name", "@Index String name"));
    project.seal("2024-01-15");
    project.compile(Project.USERS);

    assertThat(project.seal("2023-12-31"))
        .isEqualTo("sealed Atlas/users/2024-01-15.3.json (after 2024-01-15.2)\n");
    project.check();
  }

  @Test
  void migration_givesTheSnapshotItsVersion_evenWhereTheShapeStays() throws IOException {
    project.compile(Project.USERS);
    project.seal("2024-01-15");
    String migrated =
        Project.USERS.replace("User.class)", "User.class, migrations = Migrations.class)")
            + " class Migrations { @Migration(dateVersion = \"2024-03-01\", table = \"users\") static"
            + " tools.jackson.databind.node.ObjectNode tidy("
            + "tools.jackson.databind.node.ObjectNode user) { return user; } }";
    assertThat(project.compile(migrated)).isEmpty();
    project.run(1, "check");

    assertThat(project.seal("2024-05-05"))
        .isEqualTo("sealed Atlas/users/2024-03-01.json (after 2024-01-15)\n");

    project.check();
    assertThat(project.seal("2024-05-05")).isEqualTo("Atlas is sealed already\n");
  }

  @Test
  void migrationOfTheDatabase_givesItsVersionToWhatHasChanged() throws IOException {
    project.compile(Project.USERS);
    project.seal("2024-01-15");
    String split =
        Project.USERS
                .replace("User.class)", "User.class, migrations = Migrations.class)")
                .replace("String name", "String name, @Optional String mail")
            + " class Migrations { @Migration(dateVersion = \"2024-03-01\") static void"
            + " fill(dev.quarry.migration.MigrationContext context) {} }";
    assertThat(project.compile(split)).isEmpty();

    assertThat(project.seal("2024-05-05"))
        .isEqualTo("sealed Atlas/users/2024-03-01.json (after 2024-01-15)\n");
  }

  @Test
  void changeWithoutAWayForDocuments_isNotSealed() throws IOException {
    project.compile(Project.USERS);
    project.seal("2024-01-15");
    project.setEvolution("off");
    project.compile(Project.USERS.replace("String name", "int name"));

    assertThat(project.run(1, "seal")).startsWith("users.name was String and is now int");
    assertThat(project.files()).hasSize(2);
  }

  @Test
  void renamedTableAndField_keepFolderAndId() throws IOException {
    project.compile(Project.USERS);
    project.seal("2024-01-15");
    String renamed =
        Project.USERS
            .replace("@Table(\"users\")", "@Table(\"people\") @Renamed(from = \"users\")")
            .replace("String name", "@Renamed(from = \"name\") String fullName");
    assertThat(project.compile(renamed)).isEmpty();
    project.seal("2024-02-01");
    // Once it is sealed, the annotations have done their work.
    String after =
        Project.USERS.replace("\"users\"", "\"people\"").replace("String name", "String fullName");
    assertThat(project.compile(after)).isEmpty();

    project.check();
    List<Lineage> lineages = Snapshots.read(project.snapshots()).of("Atlas");
    assertThat(lineages).extracting(Lineage::folder).containsExactly("users");
    assertThat(ids(lineages.get(0), 1).get("fullName"))
        .isEqualTo(ids(lineages.get(0), 0).get("name"));
  }

  @Test
  void nameOfARemovedField_isAnotherFieldWhenItIsUsedAgain() throws IOException {
    project.compile(Project.USERS);
    project.seal("2024-01-15");
    String without = Project.USERS.replace(", String name", "");
    project.compile(without.replace("record User", "@Removed(\"name\") record User"));
    project.seal("2024-02-01");
    project.compile(Project.USERS.replace("String name", "@Optional Integer name"));
    project.seal("2024-03-01");

    Lineage users = Snapshots.read(project.snapshots()).of("Atlas").get(0);
    assertThat(ids(users, 2).get("name")).isNotEqualTo(ids(users, 0).get("name"));
    assertThat(users.head().retired()).containsExactly(ids(users, 0).get("name"));
  }

  @Test
  void removedTable_ends_andAnotherOfItsNameBeginsAnew() throws IOException {
    String place = " @Table(\"places\") record Place(@Key String code, int size) {}";
    String both = Project.USERS.replace("User.class", "{User.class, Place.class}") + place;
    project.compile(both);
    project.seal("2024-01-15");
    project.compile(Project.USERS.replace("User.class", "User.class, removed = \"places\""));
    assertThat(project.run(1, "check"))
        .isEqualTo("table places of Atlas is removed, and that is not sealed; seal it\n");
    assertThat(project.seal("2024-02-01")).isEqualTo("ended Atlas/places (the table is removed)\n");
    project.check();

    assertThat(project.compile(both.replace("int size", "String size"))).isEmpty();
    assertThat(project.seal("2024-03-01"))
        .isEqualTo("sealed Atlas/places~2/2024-03-01.json (new)\n");
    project.check();
  }

  @Test
  void lineEndsAndLayout_areNoChange() throws IOException {
    project.compile(Project.USERS);
    project.seal("2024-01-15");
    for (String file : project.files()) {
      Files.writeString(project.file(file), project.text(file).replace("\n", "\r\n"));
    }
    project.check();

    Path json = project.file("Atlas/users/2024-01-15.json");
    Files.writeString(json, Files.readString(json).replaceAll("\\s+", " "));
    project.check();
  }

  @Test
  void sealedFile_thatWasChanged_isFoundByCheckAndCompiler() throws IOException {
    project.compile(Project.USERS);
    project.seal("2024-01-15");
    project.compile(Project.USERS.replace("String name", "@Index String name"));
    project.seal("2024-02-01");
    Path json = project.file("Atlas/users/2024-01-15.json");
    Files.writeString(json, Files.readString(json).replace("\"String\"", "\"int\""));

    String problem =
        "Atlas/users/2024-01-15.json was changed after it was sealed: it is not the one that"
            + " 2024-02-01.json names; restore it from version control";
    assertThat(project.run(1, "check")).isEqualTo(problem + "\n");
    assertThat(project.compile(Project.USERS))
        .singleElement()
        .asString()
        .contains("Atlas.java:3: error: [QRY-321] " + problem);
  }

  @Test
  void option_thatIsNone_isAnError() throws IOException {
    project.setEvolution("of");

    assertThat(project.compile(Project.USERS))
        .singleElement()
        .asString()
        .contains(
            "Atlas.java:3: error: [QRY-325] -Aquarry.evolution is neither error, warn nor off");
  }

  @Test
  void schemasOfOneName_areToldApart() throws IOException {
    project.compile(Project.USERS);
    project.seal("2024-01-15");
    Source other =
        new Source(
            "geo/Other.java",
            "package geo;\nimport dev.quarry.annotation.*;\n@Schema(tables = User.class) interface"
                + " Other { @Schema(tables = User.class) interface Atlas {} }\n");

    List<String> said =
        project.compileAll(
            "", Project.source("@Schema(tables = User.class) interface Atlas {}"), other);

    assertThat(said)
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("[QRY-323] geo.Atlas and geo.Other.Atlas would share the snapshots"));
  }

  @Test
  void sealedFile_thatIsGone_isFound() throws IOException {
    project.compile(Project.USERS);
    project.seal("2024-01-15");
    Files.delete(project.file("Atlas/users/2024-01-15.json"));

    assertThat(project.run(1, "check"))
        .isEqualTo(
            "Atlas/users/2024-01-15.json is gone: it is not the one that HEAD names; restore it"
                + " from version control\n");
  }

  @Test
  void damagedFile_isFound() throws IOException {
    project.compile(Project.USERS);
    project.seal("2024-01-15");
    Files.writeString(project.file("Atlas/users/2024-01-15.json"), "{");

    assertThat(project.run(1, "check"))
        .contains("Atlas/users/2024-01-15.json cannot be read: ", "restore it");
    assertThat(project.compile(Project.USERS))
        .anySatisfy(line -> assertThat(line).contains("[QRY-322]"));
  }

  @Test
  void schemas_withoutSnapshots_areSealedByNameOnly_onceOneHas() throws IOException {
    String other =
        " @Schema(tables = Note.class) interface Notes {} @Table(\"notes\") record Note(@Key String"
            + " code) {}";
    project.compile(Project.USERS + other);
    project.run(0, "seal", "--schema", "Atlas");

    assertThat(project.run(0, "check")).isEqualTo("Atlas is sealed: 1 tables\n");
    assertThat(project.run(1, "check", "--schema", "Notes"))
        .contains("table notes of Notes is new");
  }

  @Test
  void arguments_thatAreWrong_areExplained() {
    assertThat(project.run(2)).startsWith("say what to do: seal, check or squash\nUsage: ");
    assertThat(project.run(2, "seal", "--when", "now")).startsWith("unknown argument: --when\n");
    assertThat(project.run(2, "seal", "--date", "today")).startsWith("A date version is a date");
    assertThat(project.run(2, "seal", "--schema", "Notes"))
        .startsWith("no schema named Notes is among the classes in ");
    assertThat(project.run(1, "seal")).startsWith("there is no schema among the classes in ");
  }

  @Test
  void migration_thatAMessageOffers_asksForWhatIsMissing_andIsTheOneToSeal() throws IOException {
    project.compile(Project.USERS);
    project.seal("2024-01-15");
    String withRole = Project.USERS.replace("String name", "String name, String role");
    String said = project.compile(withRole).get(0);
    String offered = said.substring(said.indexOf("@Migration"), said.indexOf("(old); }") + 8);
    String changed = withRole.replace("User.class)", "User.class, migrations = Steps.class)");
    String pasted = offered.replace("UserV", "geo.atlas.views.UserV");

    assertThat(project.compile(changed + " class Steps { " + pasted + " }"))
        .singleElement()
        .asString()
        .contains("NeedsRole cannot be converted to");
    String finished = pasted.replace("from(old)", "from(old).role(\"USER\")");
    assertThat(project.compile(changed + " class Steps { " + finished + " }")).isEmpty();
    assertThat(project.seal("2024-01-16")).startsWith("sealed Atlas/users/");
  }

  @Test
  void program_leavesTheProcessAlone_inWhichItRuns() throws IOException {
    project.compile(Project.USERS);
    String[] check = {
      "check",
      "--classes",
      project.classes().toString(),
      "--snapshots",
      project.snapshots().toString()
    };

    assertThatThrownBy(() -> Seal.main(check))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Seal check --classes");

    project.seal("2024-01-15");
    Seal.main(check);
  }

  private static Map<String, Integer> ids(Lineage lineage, int snapshot) {
    return lineage.snapshots().get(snapshot).table().fields().stream()
        .collect(Collectors.toMap(FieldSchema::name, FieldSchema::id));
  }
}
