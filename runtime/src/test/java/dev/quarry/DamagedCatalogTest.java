package dev.quarry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.codec.KeyWriter;
import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.rocksdb.RocksEngine;
import dev.quarry.engine.rocksdb.RocksOptions;
import dev.quarry.error.EngineException;
import dev.quarry.error.SchemaMismatchException;
import dev.quarry.sample.SpecimenTable;
import dev.quarry.sample.Team;
import dev.quarry.sample.TeamTable;
import dev.quarry.verify.VerifyReport;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Databases whose catalog is newer or damaged, or whose schema lists less than is stored. */
class DamagedCatalogTest {
  private static final byte[] HEADER = new KeyWriter().varint(0).text("catalog").toByteArray();
  private static final byte[] TEAMS =
      new KeyWriter().varint(0).text("table").text("teams").toByteArray();

  @TempDir Path directory;

  @Test
  void newerCatalog_isRefused_byItsNumber() {
    write(HEADER, "{\"format\":7,\"nextTable\":2}");

    assertThatThrownBy(() -> Database.open(directory, TeamTable.SCHEMA))
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessage(
            "The database was written by a newer version of Quarry: catalog format 7, this version"
                + " reads up to 1. Open it with that version or a later one.");
  }

  @Test
  void damagedCatalog_isRefused_andOpensAgainOnceItIsMended() {
    String table = write(TEAMS, "{\"number\":1,");

    assertThatThrownBy(() -> Database.open(directory, TeamTable.SCHEMA))
        .isInstanceOf(EngineException.class)
        .hasMessageStartingWith("The catalog cannot be read: its table entry is damaged")
        .hasMessageEndingWith("Restore the database from a backup.");

    mend(TEAMS, table);
    try (Database database = Database.open(directory, TeamTable.SCHEMA)) {
      assertThat(TeamTable.in(database).count()).isEqualTo(1);
      assertThat(database.verify().isClean()).isTrue();
    }
  }

  @Test
  void tableThatTheSchemaDoesNotList_isChecked_asFarAsItIsKnown() {
    try (Database database = DatabaseKind.ROCKSDB.open(directory)) {
      TeamTable.in(database).insert(new Team("red", "The Reds"));
    }
    try (Database database = Database.open(directory, SpecimenTable.SCHEMA)) {
      VerifyReport report = database.verify();
      assertThat(report.findings()).isEmpty();
      assertThat(report.tables())
          .filteredOn(table -> table.name().equals("teams"))
          .containsExactly(new VerifyReport.Table("teams", 1, 0, false));
      put(
          database,
          new KeyWriter().varint(1).varint(0).text("blue").toByteArray(),
          new byte[] {1, 2, 3, 4, 5, 6});
      assertThat(database.verify().findings()).hasSize(2);
    }
  }

  /** Puts something in the place of an entry of a new database, and gives what was there. */
  private String write(byte[] key, String value) {
    try (Database database = Database.open(directory, TeamTable.SCHEMA)) {
      TeamTable.in(database).insert(new Team("red", "The Reds"));
      String before = new String(Objects.requireNonNull(database.store().get(key)), UTF_8);
      put(database, key, value.getBytes(UTF_8));
      return before;
    }
  }

  private void mend(byte[] key, String value) {
    try (Engine engine = RocksEngine.open(RocksOptions.at(directory));
        EngineTransaction transaction = engine.begin()) {
      transaction.put(key, value.getBytes(UTF_8));
      transaction.commit(Durability.SYNC);
    }
  }

  private static void put(Database database, byte[] key, byte[] value) {
    try (EngineTransaction transaction = database.store().engine().begin()) {
      transaction.put(key, value);
      transaction.commit(Durability.SYNC);
    }
  }
}
