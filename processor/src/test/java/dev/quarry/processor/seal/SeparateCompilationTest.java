package dev.quarry.processor.seal;

import static dev.quarry.processor.seal.Project.source;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.processor.compile.Source;
import dev.quarry.snapshot.Candidate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not compiled in one run: an edited file alone, a module and what it depends on. */
class SeparateCompilationTest {

  private static final String ATLAS =
      "@Schema(tables = {User.class, Place.class}, migrations = Migrations.class) interface Atlas"
          + " {} ";
  private static final String MIGRATIONS =
      "class Migrations { @Migration(dateVersion = \"2024-03-01\", table = \"places\") static"
          + " tools.jackson.databind.node.ObjectNode grow(tools.jackson.databind.node.ObjectNode"
          + " place) { return place; } } ";
  private static final String USER =
      "@Table(\"users\") record User(@Key String code, Role role) {} ";
  private static final String PLACE =
      "@Table(\"places\") record Place(@Key String code, int size) {} ";
  private static final Source ROLE =
      new Source("geo/Role.java", "package geo;\nenum Role { GUEST, ADMIN }\n");

  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void compileAndSeal() throws IOException {
    project = new Project(folder);
    assertThat(
            project.compileAll(
                "", source(ATLAS), source(MIGRATIONS), source(USER), source(PLACE), ROLE))
        .isEmpty();
    project.seal("2024-01-15");
  }

  @Test
  void recordAlone_isComparedToo() throws IOException {
    List<String> said =
        project.compileAll("", source(USER.replace("Role role", "Role role, String mail")));

    assertThat(said)
        .singleElement()
        .asString()
        .contains("User.java:3: error: [QRY-301] since 2024-01-15: users.mail is new and required");
  }

  @Test
  void recordAndEnumAlone_areComparedToo() throws IOException {
    Source role = new Source(ROLE.path(), ROLE.text().replace("GUEST, ", ""));

    assertThat(project.compileAll("", source(USER), role))
        .singleElement()
        .asString()
        .contains(
            "Role.java:2: error: [QRY-306] since 2024-01-15: users.role lost the constant GUEST");
  }

  @Test
  void recordAlone_isCoveredByTheMigrationOfAClassThatWasCompiledBefore() throws IOException {
    project.compileAll("", source(MIGRATIONS.replace("2024-03-01", "2024-04-01")), source(ATLAS));

    assertThat(project.compileAll("", source(PLACE.replace("int size", "int size, String name"))))
        .isEmpty();
    assertThat(candidate().tables().get(0).fields()).hasSize(3);
  }

  @Test
  void schemaAlone_isComparedWithTablesFromClassFiles() throws IOException {
    assertThat(project.compileAll("", source(ATLAS.replace(", Place.class", ""))))
        .anySatisfy(
            line ->
                assertThat(line).contains("Atlas.java:3: error: [QRY-316] table places is gone;"));
  }

  @Test
  void nestedRecord_ofAnotherModule_isReportedWhereItIsUsed() throws IOException {
    Project library = new Project(folder.resolve("library"));
    Project user = new Project(folder.resolve("user"));
    String address = "public record Address(String street) {}";
    Source schema = source("@Schema(tables = Home.class) interface Homes {}");
    Source home =
        source("@Table(\"homes\") record Home(@Key String code,\n    Address address) {}");
    library.compileAll("", source(address));
    String classPath = library.classes().toString();
    assertThat(user.compileAll(classPath, schema, home)).isEmpty();
    user.seal("2024-01-15");

    library.compileAll("", source(address.replace("String street", "String street, String city")));

    assertThat(user.compileAll(classPath, schema, home))
        .singleElement()
        .asString()
        .contains("Home.java:4: error: [QRY-301] since 2024-01-15: homes.address.city is new");
  }

  @Test
  void tablesOfAnotherModule_areReportedWhereTheSchemaListsThem() throws IOException {
    Project library = new Project(folder.resolve("library"));
    Project user = new Project(folder.resolve("user"));
    String home = "@Table(\"homes\") record Home(@Key String code) {}";
    Source schema = source("@Schema(tables = Home.class) interface Homes {}");
    library.compileAll("", source(home));
    assertThat(user.compileAll(library.classes().toString(), schema)).isEmpty();
    user.seal("2024-01-15");

    library.compileAll("", source(home.replace("String code", "String code, String street")));

    assertThat(user.compileAll(library.classes().toString(), schema))
        .singleElement()
        .asString()
        .contains("Homes.java:3: error: [QRY-301] since 2024-01-15: homes.street is new");
  }

  private Candidate candidate() throws IOException {
    return Candidate.readAll(project.classes().resolve(Candidate.FOLDER)).get(0);
  }
}
