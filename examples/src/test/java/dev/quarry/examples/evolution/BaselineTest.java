package dev.quarry.examples.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.Database;
import dev.quarry.Evolution;
import dev.quarry.OpenOptions;
import dev.quarry.error.SchemaMismatchException;
import dev.quarry.migration.Migration;
import dev.quarry.schema.Baseline;
import dev.quarry.schema.DatabaseSchema;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Databases of older versions, and programs that gave up what leads from these to later ones. */
class BaselineTest {
  private static final int DOCUMENTS = 12;
  private static final Baseline SPLIT =
      Baseline.NONE.cut("2024-03-01", "1.4.2").passed("users", "2024-03-01");

  @TempDir Path directory;

  @BeforeEach
  void storeAsInTheFirstVersion() {
    try (Versions_V1Database first = Versions_V1Database.open(directory)) {
      first.users().insertAll(Chain.users(DOCUMENTS));
    }
  }

  @Test
  void databaseFromBefore_isRefused_andStaysAsItWas() {
    assertThatThrownBy(() -> open(Versions_V3Database.SCHEMA.withBaseline(SPLIT)))
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessageEndingWith(
            "\n- the database is older than what the program upgrades: no migration has been"
                + " through it, and the program's minSupported is 2024-03-01 (table users has 12"
                + " documents that no migration has been through); open it with release 1.4.2"
                + " first, the last one that can upgrade it");

    try (Versions_V1Database first = Versions_V1Database.open(directory)) {
      assertThat(first.users().count()).isEqualTo(DOCUMENTS);
      assertThat(first.database().verify().isClean()).isTrue();
    }
  }

  @Test
  void databaseThatTheLastReleaseHasUpgraded_isOpened() {
    open(Versions_V3Database.SCHEMA, Chain.SPLIT).close();

    try (Database squashed = open(Versions_V3Database.SCHEMA.withBaseline(SPLIT))) {
      assertThat(Versions_V3_UserTable.in(squashed).scan().list())
          .hasSize(DOCUMENTS)
          .allSatisfy(user -> assertThat(user.firstName()).endsWith("!"));
    }
  }

  @Test
  void changeOfValuesOnly_isMissedToo() {
    Baseline baseline = Baseline.NONE.cut("2024-02-01", "1.1").passed("users", "2024-02-01");

    assertThatThrownBy(() -> open(Versions_V1Database.SCHEMA.withBaseline(baseline)))
        .hasMessageContaining("open it with release 1.1 first");
  }

  @Test
  void newerDatabase_isRefusedByItsVersion_ifItLacksALaterMigration() {
    open(Versions_V3Database.SCHEMA, Chain.SPLIT).close();
    Baseline twice = SPLIT.cut("2024-04-01", "2.0").passed("users", "2024-04-01");

    assertThatThrownBy(() -> open(Versions_V4Database.SCHEMA.withBaseline(twice)))
        .hasMessageContaining("its newest version is 2024-03-01")
        .hasMessageContaining("only migrations up to 2024-03-01 have been through")
        .hasMessageContaining("open it with release 2.0 first");
  }

  @Test
  void databaseFromBeforeTwoCuts_isToldBothReleases() {
    Baseline twice = SPLIT.cut("2024-04-01", "2.0").passed("users", "2024-04-01");

    assertThatThrownBy(() -> open(Versions_V4Database.SCHEMA.withBaseline(twice)))
        .hasMessageContaining(
            "open it with releases 1.4.2, then 2.0 first, each the last one that can upgrade it");
  }

  @Test
  void newDatabase_needsNothingOfWhatWasGivenUp_andGoesOnFromThere() {
    Path fresh = directory.resolve("fresh");
    DatabaseSchema squashed = Versions_V3Database.SCHEMA.withBaseline(SPLIT);
    try (Database database = open(fresh, squashed)) {
      Versions_V3_UserTable.in(database)
          .insert(Versions_V3_UserTable.in(database).fromJson(user("ada@example.org")));
    }
    open(fresh, squashed).close();

    DatabaseSchema later = Versions_V4Database.SCHEMA.withBaseline(SPLIT);
    try (Database database = open(fresh, later, Chain.REKEY)) {
      assertThat(Versions_V4_UserTable.in(database).get("ada@example.org").firstName())
          .isEqualTo("Ada");
    }
    DatabaseSchema again =
        Versions_V4Database.SCHEMA.withBaseline(
            SPLIT.cut("2024-04-01", "2.0").passed("users", "2024-04-01"));
    open(fresh, again).close();
  }

  private static String user(String email) {
    return """
        {"id": "018d0b6e-6a00-7000-8000-000000000001", "email": "%s", "firstName": "Ada",
         "lastName": "Lovelace", "plan": "free"}"""
        .formatted(email);
  }

  @Test
  void migrationOfTheDatabase_thatHasNotBeenThrough_isNamed() {
    open(Versions_V4Database.SCHEMA, Chain.SPLIT, Chain.REKEY).close();
    Baseline plans = Baseline.NONE.cut("2024-05-01", "3.0").passed("", "2024-05-01");
    DatabaseSchema squashed = Versions_V5Database.SCHEMA.withBaseline(plans);

    assertThatThrownBy(() -> open(squashed, Chain.SPLIT, Chain.REKEY))
        .hasMessageContaining("migration 2024-05-01 of the whole database has not been through")
        .hasMessageContaining("release 3.0");

    open(Versions_V5Database.SCHEMA, Chain.SPLIT, Chain.REKEY, Chain.PLANS).close();
    open(squashed, Chain.SPLIT, Chain.REKEY).close();
    Path fresh = directory.resolve("fresh");
    open(fresh, squashed, Chain.SPLIT, Chain.REKEY).close();
    open(fresh, squashed, Chain.SPLIT, Chain.REKEY).close();
  }

  @Test
  void documentsThatWaitForTheirMigration_areNotForgotten() {
    try (Database waiting =
        Database.open(
            directory, Waiting.OPTIONS, Versions_V3Database.SCHEMA, List.of(Chain.SPLIT))) {
      assertThat(waiting.evolution().status()).hasSize(1);
    }

    assertThatThrownBy(() -> open(Versions_V3Database.SCHEMA.withBaseline(SPLIT)))
        .hasMessageContaining(
            "(table users has 12 documents that no migration has been through; migration"
                + " 2024-03-01 is ")
        .hasMessageContaining("open it with release 1.4.2 first");
  }

  @Test
  void otherRefusal_isExplainedByTheAge_ifTheDatabaseIsOlder() {
    Baseline renamed = Baseline.NONE.cut("2024-03-01", "");

    assertThatThrownBy(() -> open(Versions_V3Database.SCHEMA.withBaseline(renamed)))
        .hasMessageContaining("users.firstName is new and required")
        .hasMessageContaining(
            "the program's minSupported is 2024-03-01; open it first with a release that has the"
                + " older migrations");
  }

  @Test
  void plan_saysTheSame() {
    assertThat(Evolution.plan(directory, Versions_V3Database.SCHEMA.withBaseline(SPLIT)).refusals())
        .singleElement()
        .asString()
        .startsWith("the database is older than what the program upgrades");
  }

  private Database open(DatabaseSchema schema, Migration... migrations) {
    return open(directory, schema, migrations);
  }

  private static Database open(Path directory, DatabaseSchema schema, Migration... migrations) {
    return Database.open(directory, OpenOptions.defaults(), schema, List.of(migrations));
  }
}
