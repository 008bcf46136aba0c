package dev.quarry.examples.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.Database;
import dev.quarry.Evolution;
import dev.quarry.OpenOptions;
import dev.quarry.annotation.Index;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import dev.quarry.error.SchemaMismatchException;
import dev.quarry.evolution.Backup;
import dev.quarry.evolution.DryRun;
import dev.quarry.evolution.DuplicateGroup;
import dev.quarry.evolution.HistoryEntry;
import dev.quarry.evolution.MigrationRecord;
import dev.quarry.evolution.MigrationState;
import dev.quarry.evolution.SchemaChange;
import dev.quarry.evolution.SchemaPlan;
import dev.quarry.snapshot.SchemaProof;
import dev.quarry.value.Id;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples of the chapter on evolution that no step of the accounts example shows. */
class EvolutionGuideTest {
  @TempDir Path temporary;
  private Path directory = Path.of("");

  /** Teams, not unique by name. */
  @Schema(tables = Before.Team.class)
  interface Before {
    @Table("teams")
    record Team(Id<Before.Team> id, String name) {}
  }

  /** Teams, unique by name. */
  @Schema(tables = After.Team.class)
  interface After {
    @Table("teams")
    record Team(Id<After.Team> id, @Index(unique = true) String name) {}
  }

  @BeforeEach
  void store() {
    directory = temporary.resolve("accounts");
    People.store(directory);
  }

  @Test
  void plan_saysWhatOpeningWouldDo() {
    // [plan]
    SchemaPlan plan = Evolution.plan(directory, IndexAdded_ByNameDatabase.SCHEMA);
    System.out.println(plan); // build index of table users: name (index name of users is new: …)
    boolean loses = plan.isDestructive(); // whether it drops a field, an index or a table
    boolean refused = plan.isRefused(); // whether opening would throw; the plan says why
    // [/plan]
    assertThat(plan)
        .hasToString("build index of table users: name (index name of users is new: [name])");
    assertThat(loses).isFalse();
    assertThat(refused).isFalse();
  }

  @Test
  void dryRun_triesEveryDocument() {
    // [dryRun]
    DryRun tried =
        Evolution.dryRun(
            directory, NameSplit_TwoNamesDatabase.SCHEMA, NameSplit_TwoNamesDatabase.MIGRATIONS);
    System.out.println(tried.violations()); // every document that would fail, by reason
    for (DryRun.Sample sample : tried.samples()) {
      System.out.println(sample.differences()); // + firstName: "Ada", - name: "Ada Lovelace" …
    }
    // [/dryRun]
    assertThat(tried.violations()).isEmpty();
    assertThat(tried.samples().get(0).differences()).contains("+ firstName: \"Ada\"");
  }

  @Test
  void options_refuseOrBackUp() {
    // [options]
    OpenOptions strict = OpenOptions.defaults().withSchemaChange(SchemaChange.REFUSE);
    OpenOptions careful = OpenOptions.defaults().withBackup(Backup.BEFORE_CHANGE);
    // [/options]
    assertThatThrownBy(() -> IndexAdded_ByNameDatabase.open(directory, strict))
        .isInstanceOf(SchemaMismatchException.class);
    IndexAdded_ByNameDatabase.open(directory, careful).close();
    assertThat(directory.resolve("checkpoints")).isNotEmptyDirectory();
  }

  @Test
  void background_returnsBeforeTheIndexIsBuilt() throws Exception {
    People.add(directory, 1_000);
    // [background]
    OpenOptions options = OpenOptions.defaults().withSchemaChange(SchemaChange.IN_BACKGROUND);
    try (var accounts = IndexAdded_ByNameDatabase.open(directory, options)) {
      long users = accounts.users().count(); // documents are there at once
      accounts.database().evolution().await();
      long entries = accounts.users().byName().count(); // and indexes once they are built
      // [/background]
      assertThat(entries).isEqualTo(users).isEqualTo(1_004);
    }
  }

  @Test
  void duplicates_areListedAndSettled() {
    Path teams = temporary.resolve("teams");
    try (EvolutionGuideTest_BeforeDatabase first = EvolutionGuideTest_BeforeDatabase.open(teams)) {
      first.teams().insert(new Before.Team(Id.next(), "Red"));
      first.teams().insert(new Before.Team(Id.next(), "Red"));
    }
    try (EvolutionGuideTest_AfterDatabase second = EvolutionGuideTest_AfterDatabase.open(teams)) {
      // [duplicates]
      for (DuplicateGroup group : second.database().evolution().duplicates()) {
        Id<After.Team> last = Id.parse(group.keys().get(group.keys().size() - 1));
        second.teams().patch(last, team -> team.withName("Another " + group.values()));
      }
      List<DuplicateGroup> left = second.database().evolution().settleDuplicates();
      // [/duplicates]
      assertThat(left).isEmpty();
      assertThat(second.teams().byName().nameIs("Red").find()).isPresent();
    }
  }

  @Test
  void checkpoint_opensWithTheOldProgram() {
    NameSplit_TwoNamesDatabase.open(directory).close();
    Path checkpoint = newest(directory.resolve("checkpoints"));
    // [back]
    try (FirstVersionDatabase before = FirstVersionDatabase.open(checkpoint)) {
      long users = before.users().count();
      // [/back]
      assertThat(users).isEqualTo(4);
    }
    assertThatThrownBy(() -> FirstVersionDatabase.open(directory))
        .isInstanceOf(SchemaMismatchException.class);
  }

  @Test
  void history_tellsWhatWasDone() {
    try (NameSplit_TwoNamesDatabase second = NameSplit_TwoNamesDatabase.open(directory)) {
      // [history]
      for (MigrationRecord each : second.database().evolution().status()) {
        System.out.println(each.outline().dateVersion() + " " + each.state());
      }
      for (HistoryEntry each : second.database().evolution().history()) {
        System.out.println(each.at() + " " + each.event() + " " + each.table());
      }
      // [/history]
      assertThat(second.database().evolution().status())
          .extracting(MigrationRecord::state)
          .containsExactly(MigrationState.DONE);
    }
  }

  @Test
  void proof_isWrittenToAFile() throws IOException {
    Path file = temporary.resolve("accounts.json");
    try (NameSplit_TwoNamesDatabase second = NameSplit_TwoNamesDatabase.open(directory)) {
      // [proof]
      SchemaProof proof = second.database().evolution().proof();
      Files.writeString(file, proof.toJson());
      // [/proof]
      assertThat(SchemaProof.parse(Files.readString(file)).documents()).isEqualTo(4 + 4);
    }
  }

  @Test
  void migration_isRunByName() throws Exception {
    People.add(directory, 10);
    try (InBatches_UpperCaseDatabase second = InBatches_UpperCaseDatabase.open(directory)) {
      Database database = second.database();
      // [run]
      database.evolution().run("2024-03-01", Map.of("locale", "tr"));
      MigrationRecord ran = database.evolution().status().get(0); // knows the arguments
      // [/run]
      assertThat(ran.arguments()).containsEntry("locale", "tr");
      assertThat(ran.processed()).isEqualTo(14);
    }
  }

  private static Path newest(Path checkpoints) {
    try (var all = Files.list(checkpoints)) {
      return all.sorted().reduce((first, second) -> second).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
