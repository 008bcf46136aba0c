package dev.quarry.examples.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.Database;
import dev.quarry.Evolution;
import dev.quarry.OpenOptions;
import dev.quarry.WorkControl;
import dev.quarry.evolution.MigrationRecord;
import dev.quarry.evolution.MigrationState;
import dev.quarry.evolution.PlanStep;
import dev.quarry.evolution.QuarantinedDocument;
import dev.quarry.evolution.SchemaChange;
import dev.quarry.evolution.SchemaPlan;
import dev.quarry.evolution.StoredSchema;
import dev.quarry.migration.Migration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A database of each released layout is opened with the code of today, and nothing in it is lost.
 * When the layout changes, run this with {@code -Dquarry.golden.database=true} once, and never
 * write over a file that is there.
 */
class ReleasedFormatsTest {
  private static final Path FOLDER = Path.of("src/test/resources/dev/quarry/examples/golden");
  private static final Migration SPLIT = Third.split(Third::split);

  @TempDir Path temporary;

  static List<Path> formats() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(each -> each.toString().endsWith(".zip")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void database_isReadAsItWasWritten(Path format) throws IOException {
    Path directory = Archive.unpack(format, temporary.resolve("database"));

    try (Database database = open(directory)) {
      assertThat(First_ValueTable.in(database).scan().list())
          .containsExactlyElementsOf(Documents.values());
      assertThat(First_EntryTable.in(database).scan().list())
          .containsExactlyElementsOf(Documents.entries());
      assertThat(Third_PersonTable.in(database).scan().list())
          .containsExactly(
              person(11, "ada", "Ada", "Lovelace", 36),
              person(12, "charles", "Charles", "Babbage", 79),
              person(13, "grace", "Grace", "Hopper", 85),
              new Third.Person(
                  Documents.id(15), "alan@example.org", "Alan", "Turing", 41, "Prof", Kind.LARGE),
              person(16, "emmy", "Emmy", "Noether", 53),
              Documents.third());
      assertThat(database.quarantine().list())
          .singleElement()
          .satisfies(
              plato ->
                  assertThat(database.quarantine().json(plato).get("name").stringValue())
                      .isEqualTo("Plato"))
          .extracting(QuarantinedDocument::reason)
          .asString()
          .contains("it has one name only");
      assertThat(database.evolution().status())
          .extracting(MigrationRecord::state)
          .containsExactly(MigrationState.DONE);
      assertThat(database.verify().findings()).isEmpty();
      assertThat(database.validate()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void database_isFoundByItsIndexes(Path format) throws IOException {
    Path directory = Archive.unpack(format, temporary.resolve("database"));

    try (Database database = open(directory)) {
      assertThat(Third_PersonTable.in(database).byEmail().emailIs("ada@example.org").get().age())
          .isEqualTo(36);
      assertThat(Third_PersonTable.in(database).byLastNameAndFirstName().lastNameIs("Gödel").list())
          .containsExactly(Documents.third());
      assertThat(First_ValueTable.in(database).byText().list())
          .extracting(First.Value::text)
          .containsExactly("", "\0\uffff😀", "Orléans");
      assertThat(First_ValueTable.in(database).byWordsAndText().wordsContains("b").list())
          .containsExactly(Documents.values().get(0));
    }
  }

  /** What the files hold is what makes them worth keeping. */
  @ParameterizedTest
  @MethodSource("formats")
  void database_holdsShapesAndWorkOfOlderVersions(Path format) throws IOException {
    Path directory = Archive.unpack(format, temporary.resolve("database"));
    SchemaPlan plan = Evolution.plan(directory, ThirdDatabase.SCHEMA, List.of(SPLIT));
    assertThat(plan.refusals()).isEmpty();
    assertThat(plan.steps()).extracting(PlanStep::kind).isEmpty();

    OpenOptions waiting =
        OpenOptions.defaults().withSchemaChange(SchemaChange.IN_BACKGROUND).withControl(paused());
    try (Database database =
        Database.open(directory, waiting, ThirdDatabase.SCHEMA, List.of(SPLIT))) {
      StoredSchema schema = database.schema();
      assertThat(schema.former()).extracting(StoredSchema.FormerTable::name).contains("visits");
      StoredSchema.Table people =
          schema.tables().stream()
              .filter(each -> each.name().equals("people"))
              .findFirst()
              .orElseThrow();
      assertThat(people.shapes())
          .extracting(StoredSchema.Shape::documents)
          .hasSize(3)
          .allSatisfy(documents -> assertThat(documents).isPositive());
      assertThat(Third_PersonTable.in(database).get(Documents.id(13)).lastName())
          .isEqualTo("Hopper");
    }
  }

  private static WorkControl paused() {
    WorkControl control = new WorkControl();
    control.pause();
    return control;
  }

  @Test
  void layoutOfToday_hasADatabase() throws IOException {
    assertThat(formats()).extracting(each -> each.getFileName().toString()).contains(today());
  }

  @Test
  @EnabledIfSystemProperty(named = "quarry.golden.database", matches = "true")
  void write() throws IOException {
    Path directory = temporary.resolve("written");
    GoldenDatabase.create(directory);
    Path file = FOLDER.resolve(today());
    assertThat(file).as("a released layout is written once").doesNotExist();
    Archive.pack(directory, file);
  }

  /** The layout as the marker of a new database has it. */
  private String today() throws IOException {
    Path fresh = temporary.resolve("fresh");
    FirstDatabase.open(fresh).close();
    return Files.readString(fresh.resolve("QUARRY")).strip().replace(' ', '-') + ".zip";
  }

  private static Third.Person person(int id, String mail, String first, String last, int age) {
    return new Third.Person(
        Documents.id(id), mail + "@example.org", first, last, age, null, Kind.SMALL);
  }

  private static Database open(Path directory) {
    return Database.open(directory, OpenOptions.defaults(), ThirdDatabase.SCHEMA, List.of(SPLIT));
  }
}
