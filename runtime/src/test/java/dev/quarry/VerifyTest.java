package dev.quarry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.codec.DocumentWriter;
import dev.quarry.codec.KeyWriter;
import dev.quarry.engine.Durability;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.EngineException;
import dev.quarry.sample.Member;
import dev.quarry.sample.MemberTable;
import dev.quarry.sample.Specimen;
import dev.quarry.sample.Specimen.Place;
import dev.quarry.sample.Specimen.Rank;
import dev.quarry.sample.SpecimenTable;
import dev.quarry.sample.Team;
import dev.quarry.sample.TeamTable;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.verify.Damage;
import dev.quarry.verify.Finding;
import dev.quarry.verify.RepairReport;
import dev.quarry.verify.VerifyReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damage of every kind, planted past the transactions: found, named, and repaired. */
class VerifyTest {
  private static final int TEAMS = 1;
  private static final int MEMBERS = 2;
  private static final int SPECIMENS = 3;
  private static final byte[] RED = keyOf(new Team("red", "The Reds"));

  private final Database database =
      Database.openInMemory(
          DatabaseSchema.of("Sample", TeamTable.SCHEMA, MemberTable.SCHEMA, SpecimenTable.SCHEMA));
  private final TeamTable teams = TeamTable.in(database);
  private final MemberTable members = MemberTable.in(database);
  private final SpecimenTable specimens = SpecimenTable.in(database);
  private final List<Member> all = new ArrayList<>();

  @BeforeEach
  void insert() {
    teams.insert(new Team("red", "The Reds"));
    teams.insert(new Team("blue", "The Blues"));
    for (int i = 0; i < 50; i++) {
      all.add(
          Member.of(i % 2 == 0 ? "red" : "blue", i)
              .withEmail(i % 3 == 0 ? null : "m" + i + "@example.org")
              .withTags("tag" + i % 4, "tag" + i % 5)
              .withMentor(i == 0 ? null : all.get(i / 2).id()));
      members.insert(all.get(i));
    }
    for (int i = 0; i < 30; i++) {
      specimens.insert(specimen(i));
    }
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Specimen specimen(int i) {
    return new Specimen(
        "site" + i % 3,
        i,
        "Name" + i % 7,
        i % 2 == 0 ? "code" + i : null,
        i / 2.0,
        i % 4 == 0 ? null : i,
        i % 2 == 0,
        List.of("l" + i % 3, "common"),
        null,
        new BigDecimal(i + ".50"),
        i % 3 == 0 ? Rank.LOW : Rank.HIGH);
  }

  @Test
  void healthyDatabase_isClean() {
    VerifyReport report = database.verify();

    assertThat(report.findings()).isEmpty();
    assertThat(report.isClean()).isTrue();
    assertThat(report.tables())
        .extracting(VerifyReport.Table::name)
        .containsExactly("members", "specimens", "teams");
    assertThat(report.tables().get(0).documents()).isEqualTo(50);
    assertThat(report.tables().get(0).entries()).isGreaterThan(200);
    assertThat(report.tables().get(0).compared()).isTrue();
    assertThat(report.toJson().get("clean").booleanValue()).isTrue();
    assertThat(report.toString()).endsWith("nothing is damaged");
    assertThat(database.repair().after().isClean()).isTrue();
  }

  @Test
  void flippedBit_inEachByteOfADocument_isFound_andTheDocumentPutAside() {
    byte[] key = keyOf(all.get(7));
    byte[] document = stored(key);
    for (int at = 0; at < document.length; at++) {
      byte[] damaged = document.clone();
      damaged[at] ^= (byte) (1 << at % 8);
      put(key, damaged);

      Finding finding = only(Damage.DOCUMENT_UNREADABLE);
      assertThat(finding.keys()).containsExactly(all.get(7).id().toString());
      assertThat(finding.reason()).isEqualTo("the bytes are damaged");
      assertThat(finding.example()).contains("checksum does not fit");
    }

    RepairReport repair = database.repair();

    assertThat(repair.documentsPutAside()).isEqualTo(1);
    assertThat(repair.after().findings())
        .extracting(Finding::damage)
        .as("members whose mentor it was are left")
        .containsOnly(Damage.REFERENCE_BROKEN);
    assertThat(members.find(all.get(7).id())).isEmpty();
    assertThat(members.count()).isEqualTo(49);
    assertThat(database.quarantined())
        .singleElement()
        .satisfies(
            aside -> {
              assertThat(aside.table()).isEqualTo("members");
              assertThat(aside.document()).hasSize(document.length);
            });
  }

  @Test
  void documentWithAValidChecksumButForeignBytes_isFound() {
    DocumentWriter out = new DocumentWriter();
    out.shape(1);
    out.text("red");
    put(RED, out.finish());

    assertThat(only(Damage.DOCUMENT_UNREADABLE).example()).contains("bytes end early");
  }

  @Test
  void documentOfAnUnknownShape_isFound() {
    DocumentWriter out = new DocumentWriter();
    out.shape(9);
    out.text("red");
    out.text("The Reds");
    put(RED, out.finish());

    assertThat(only(Damage.DOCUMENT_UNREADABLE).example()).contains("no shape 9");
    assertThat(database.repair().documentsPutAside()).isEqualTo(1);
    assertThat(teams.count()).isEqualTo(1);
  }

  @Test
  void documentThatItsRecordRefuses_isFound() {
    DocumentWriter out = new DocumentWriter();
    out.shape(1);
    out.text("");
    out.text("nameless");
    put(documentKey(TEAMS, new KeyWriter().text("")), out.finish());

    assertThat(only(Damage.DOCUMENT_UNREADABLE).reason())
        .isEqualTo("its record refuses it with IllegalArgumentException");
    assertThat(findings(Damage.COUNT_WRONG)).hasSize(1);
    assertThat(database.repair().after().isClean()).isTrue();
    assertThat(teams.count()).isEqualTo(2);
  }

  @Test
  void documentUnderAnotherKey_isFound_andPutAside() {
    byte[] document = stored(keyOf(specimen(4)));
    put(documentKey(SPECIMENS, new KeyWriter().text("nowhere").int32(1)), document);

    assertThat(only(Damage.DOCUMENT_MISPLACED).keys()).containsExactly("\"nowhere\", 1");
    RepairReport repair = database.repair();
    assertThat(repair.documentsPutAside()).isEqualTo(1);
    assertThat(repair.after().findings()).isEmpty();
    assertThat(specimens.get(new Place("site1", 4))).isEqualTo(specimen(4));
  }

  @Test
  void keyWhoseBytesAreNoKey_isFound_andItsDocumentPutAside() {
    byte[] document = stored(keyOf(specimen(4)));
    put(documentKey(SPECIMENS, new KeyWriter().raw(new byte[] {0, 7})), document);

    assertThat(only(Damage.DOCUMENT_MISPLACED).keys()).containsExactly("0x03000007");
    assertThat(database.repair().after().findings()).isEmpty();
  }

  @Test
  void documentWrittenPastItsEntries_lacksThemInEveryIndex() {
    Specimen changed = specimen(4).withName("Other");
    byte[] key = keyOf(specimen(4));
    byte[] before = stored(key);
    specimens.replace(changed);
    put(key, before);

    VerifyReport report = database.verify();

    assertThat(report.findings())
        .extracting(Finding::damage)
        .contains(Damage.ENTRY_MISSING, Damage.ENTRY_STRAY, Damage.ENTRY_WRONG);
    assertThat(report.findings())
        .allSatisfy(each -> assertThat(each.keys()).containsOnly("\"site1\", 4"));
    RepairReport repair = database.repair();
    assertThat(repair.indexesBuilt()).contains("specimens.heaviest");
    assertThat(repair.after().findings()).isEmpty();
    assertThat(specimens.get(new Place("site1", 4))).isEqualTo(specimen(4));
  }

  @Test
  void eachEntryOfEachIndex_missing_isFound_andBuiltAgain() {
    for (int table : List.of(MEMBERS, SPECIMENS)) {
      for (byte[] key : firstEntries(table)) {
        change(transaction -> transaction.delete(key));
        Finding finding = only(Damage.ENTRY_MISSING);
        assertThat(finding.count()).isEqualTo(1);
        assertThat(finding.index()).isNotEmpty();
        RepairReport repair = database.repair();
        assertThat(repair.indexesBuilt()).containsExactly(finding.table() + "." + finding.index());
        assertThat(repair.after().findings()).isEmpty();
      }
    }
  }

  @Test
  void eachIndex_withAnEntryTooMany_isFound_andBuiltAgain() {
    for (int table : List.of(MEMBERS, SPECIMENS)) {
      for (byte[] key : firstEntries(table)) {
        byte[] stray = key.clone();
        stray[stray.length - 1] ^= 1;
        byte[] value = stored(key);
        put(stray, value);
        assertThat(findings(Damage.ENTRY_STRAY)).hasSize(1);
        assertThat(database.repair().after().findings()).isEmpty();
      }
    }
  }

  @Test
  void eachIndex_withADamagedValue_isFound_andBuiltAgain() {
    for (int table : List.of(MEMBERS, SPECIMENS)) {
      for (byte[] key : firstEntries(table)) {
        byte[] value = stored(key);
        if (value.length > 0) {
          value[value.length - 1] ^= 1;
        } else {
          value = new byte[1];
        }
        put(key, value);
        assertThat(database.verify().findings())
            .extracting(Finding::damage)
            .isNotEmpty()
            .isSubsetOf(Damage.ENTRY_WRONG, Damage.VALUES_SHARED, Damage.ENTRY_STRAY);
        assertThat(database.repair().after().findings()).isEmpty();
      }
    }
  }

  @Test
  void entryWhoseBytesNameNoDocument_isFound_andRemoved() {
    byte[] nonsense = {MEMBERS, 4, 'x'};
    put(nonsense, new byte[0]);

    assertThat(only(Damage.ENTRY_STRAY).keys()).containsExactly("0x020478");
    assertThat(database.repair().after().findings()).isEmpty();
  }

  @Test
  void twoDocumentsWithOneUniqueValue_areFound_andListedAfterRepair() {
    Member first = all.get(1);
    Member second = all.get(2).withEmail(first.email());
    byte[] key = keyOf(second);
    members.delete(second.id());
    Member twin = new Member(second.id(), "red", 2, null, List.of(), null, null);
    members.insert(twin);
    put(key, encoded(twin.withEmail(first.email())));

    assertThat(findings(Damage.VALUES_SHARED)).hasSize(1);
    RepairReport repair = database.repair();
    assertThat(repair.after().findings())
        .extracting(Finding::damage)
        .isSubsetOf(Damage.REFERENCE_BROKEN);
    assertThat(database.duplicates()).hasSize(1);
    assertThat(database.duplicates().get(0).keys())
        .contains(first.id().toString(), second.id().toString());
  }

  @Test
  void count_thatIsOff_isFound_andCorrected() {
    change(transaction -> transaction.add(count(MEMBERS, 1), 3));

    Finding finding = only(Damage.COUNT_WRONG);
    assertThat(finding.count()).isEqualTo(3);
    assertThat(finding.reason()).isEqualTo("documents of shape 1 are counted that do not exist");
    assertThat(database.repair().countsCorrected()).isEqualTo(1);
    assertThat(members.count()).isEqualTo(50);
    assertThat(database.verify().isClean()).isTrue();
  }

  @Test
  void count_thatIsNoNumber_isFound_andMadeAnew() {
    put(count(MEMBERS, 1), new byte[3]);

    assertThat(findings(Damage.COUNT_WRONG)).isNotEmpty();
    assertThat(database.repair().after().findings()).isEmpty();
    assertThat(members.count()).isEqualTo(50);
  }

  @Test
  void referenceToNothing_isFound_andLeftToAPerson() {
    change(
        transaction -> {
          transaction.delete(RED);
          transaction.add(count(TEAMS, 1), -1);
        });

    Finding finding = only(Damage.REFERENCE_BROKEN);
    assertThat(finding.count()).isEqualTo(25);
    assertThat(finding.keys()).hasSize(10);
    assertThat(finding.reason()).isEqualTo("team refers to no document of table teams");
    assertThat(database.repair().after().findings()).hasSize(1);
    teams.insert(new Team("red", "again"));
    assertThat(database.verify().isClean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0109", "0a00", "7f", "ff01", "ffffffff", "0180"})
  void keyThatBelongsToNothing_isFound_andPutAside(String hex) {
    byte[] key = HexFormat.of().parseHex(hex);
    put(key, new byte[] {1, 2, 3});

    assertThat(only(Damage.KEY_UNKNOWN).keys()).containsExactly("0x" + hex);
    RepairReport repair = database.repair();
    assertThat(repair.keysPutAside()).isEqualTo(1);
    assertThat(repair.after().findings()).isEmpty();
    assertThat(values()).anySatisfy(value -> assertThat(value).isEqualTo(new byte[] {1, 2, 3}));
    assertThat(values()).anySatisfy(value -> assertThat(value).isEqualTo(key));
  }

  @Test
  void catalogEntryOfNoKind_isFound_andPutAside() {
    put(new KeyWriter().varint(0).text("nonsense").toByteArray(), new byte[1]);
    put(count(MEMBERS, 12), new byte[8]);
    put(count(12, 1), new byte[8]);

    assertThat(database.verify().findings())
        .extracting(Finding::damage)
        .containsOnly(Damage.KEY_UNKNOWN);
    assertThat(database.repair().keysPutAside()).isEqualTo(3);
    assertThat(database.verify().findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"history", "migration", "progress", "quarantine", "secret"})
  void catalogEntry_thatCannotBeRead_isFound_andPutAside(String kind) {
    KeyWriter key = new KeyWriter().varint(0).text(kind);
    if (kind.equals("history")) {
      key.int64(99);
    } else if (!kind.equals("secret")) {
      key.text("x");
    }
    put(key.toByteArray(), "{\"number\":1,\"at\":\"yesterday\"".getBytes(UTF_8));

    assertThat(findings(Damage.NOTE_UNREADABLE)).hasSize(1);
    assertThat(database.repair().after().findings()).isEmpty();
  }

  @Test
  void damagedDescriptionOfATable_isFound_andBeyondRepair() {
    byte[] key = new KeyWriter().varint(0).text("table").text("members").toByteArray();
    byte[] description = stored(key);
    put(key, "{}".getBytes(UTF_8));

    assertThat(findings(Damage.CATALOG_WRONG)).isNotEmpty();
    assertThat(findings(Damage.KEY_UNKNOWN)).as("of unknown tables nothing is known").isEmpty();
    assertThatThrownBy(database::repair)
        .isInstanceOf(EngineException.class)
        .hasMessageStartingWith("The database cannot be repaired, and nothing has been changed: ")
        .hasMessageEndingWith("Restore the database from a backup.");
    put(key, description);
    assertThat(database.verify().isClean()).isTrue();
  }

  @Test
  void report_asJson_saysAll() {
    change(transaction -> transaction.add(count(MEMBERS, 1), 3));

    assertThat(database.verify().toJson().get("findings").toString())
        .isEqualTo(
            "[{\"damage\":\"COUNT_WRONG\",\"table\":\"members\",\"index\":\"\",\"reason\":"
                + "\"documents of shape 1 are counted that do not exist\",\"count\":3,\"keys\":[],"
                + "\"example\":\"\",\"repairable\":true,\"advice\":\"Have repair() count"
                + " again.\"}]");
  }

  private Finding only(Damage damage) {
    List<Finding> found = findings(damage);
    assertThat(found).as("%s", database.verify()).hasSize(1);
    return found.get(0);
  }

  private List<Finding> findings(Damage damage) {
    return database.verify().findings().stream().filter(each -> each.damage() == damage).toList();
  }

  /** The first entry of each index of a table. */
  private List<byte[]> firstEntries(int table) {
    List<byte[]> keys = new ArrayList<>();
    int indexes = (table == MEMBERS ? MemberTable.SCHEMA : SpecimenTable.SCHEMA).indexes().size();
    try (EngineTransaction reads = database.store().snapshot()) {
      for (int index = 1; index <= indexes; index++) {
        KeyRange range = KeyRange.prefix(new KeyWriter().varint(table).varint(index).toByteArray());
        try (EngineCursor entries = reads.scan(range, false)) {
          if (entries.next()) {
            keys.add(entries.key());
          }
        }
      }
    }
    return keys;
  }

  private List<byte[]> values() {
    List<byte[]> values = new ArrayList<>();
    try (EngineTransaction reads = database.store().snapshot();
        EngineCursor entries = reads.scan(KeyRange.all(), false)) {
      while (entries.next()) {
        values.add(entries.value());
      }
    }
    return values;
  }

  private static byte[] keyOf(Team team) {
    return documentKey(TEAMS, new KeyWriter().text(team.code()));
  }

  private static byte[] keyOf(Member member) {
    return documentKey(MEMBERS, new KeyWriter().id(member.id()));
  }

  private static byte[] keyOf(Specimen specimen) {
    return documentKey(SPECIMENS, new KeyWriter().text(specimen.site()).int32(specimen.number()));
  }

  private static byte[] encoded(Member member) {
    DocumentWriter out = new DocumentWriter();
    out.shape(1);
    MemberTable.SCHEMA.codec().encode(member, out);
    return out.finish();
  }

  private static byte[] documentKey(int table, KeyWriter key) {
    return new KeyWriter().varint(table).varint(0).raw(key.toByteArray()).toByteArray();
  }

  private static byte[] count(int table, int shape) {
    return new KeyWriter().varint(0).text("count").varint(table).varint(shape).toByteArray();
  }

  private byte[] stored(byte[] key) {
    try (EngineTransaction reads = database.store().snapshot()) {
      return Objects.requireNonNull(reads.get(key));
    }
  }

  private void put(byte[] key, byte[] value) {
    change(transaction -> transaction.put(key, value.clone()));
  }

  private void change(Consumer<EngineTransaction> change) {
    try (EngineTransaction writes = database.store().engine().begin()) {
      change.accept(writes);
      writes.commit(Durability.BUFFERED);
    }
  }
}
