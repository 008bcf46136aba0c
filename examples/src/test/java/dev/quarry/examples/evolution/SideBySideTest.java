package dev.quarry.examples.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.quarry.Database;
import dev.quarry.Evolution;
import dev.quarry.OpenOptions;
import dev.quarry.error.DocumentNotUpgradableException;
import dev.quarry.error.NewerValueException;
import dev.quarry.error.SchemaMismatchException;
import dev.quarry.evolution.PlanStep;
import dev.quarry.evolution.SchemaChange;
import dev.quarry.evolution.SchemaPlan;
import dev.quarry.evolution.StoredSchema;
import dev.quarry.evolution.Violation;
import dev.quarry.examples.evolution.SideBySide.Newer;
import dev.quarry.examples.evolution.SideBySide.Older;
import dev.quarry.migration.Migration;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.schema.IndexState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A newer version of a program has used a database, and the older one opens it again. */
class SideBySideTest extends RuleBook {
  private static final DatabaseSchema OLDER = SideBySide_OlderDatabase.SCHEMA;
  private static final DatabaseSchema NEWER = SideBySide_NewerDatabase.SCHEMA;
  private static final DatabaseSchema SMALL = SideBySide_SmallDatabase.SCHEMA;
  private static final DatabaseSchema NICK = SideBySide_WithNickDatabase.SCHEMA;

  private static Newer.Item item(int id, @Nullable String nick, @Nullable Integer weight) {
    return new Newer.Item(
        nick,
        id,
        "item " + id,
        id,
        Newer.Color.BLUE,
        new Newer.Part(1, weight),
        List.of(new Newer.Part(2, weight), new Newer.Part(3, null)),
        Map.of("a", new Newer.Part(4, weight)),
        new Newer.Thing.Solid(weight, 5));
  }

  private static Older.Item seen(int id) {
    return new Older.Item(
        id,
        "item " + id,
        Older.Color.BLUE,
        new Older.Part(1),
        List.of(new Older.Part(2), new Older.Part(3)),
        Map.of("a", new Older.Part(4)),
        new Older.Thing.Solid(5));
  }

  private void storeNewer(Newer.Item... items) {
    store(OLDER);
    try (SideBySide_NewerDatabase newer = SideBySide_NewerDatabase.open(directory)) {
      newer.items().insertAll(List.of(items));
    }
  }

  private Newer.Item newer(int id) {
    try (SideBySide_NewerDatabase newer = SideBySide_NewerDatabase.open(directory)) {
      Sound.check(newer.database(), NEWER);
      return newer.items().get(id);
    }
  }

  @Test
  void newerDocuments_areReadWithoutWhatTheProgramDoesNotKnow() {
    storeNewer(item(1, "one", 10), item(2, null, null));
    try (SideBySide_OlderDatabase older = SideBySide_OlderDatabase.open(directory)) {
      assertThat(older.items().scan().list()).containsExactly(seen(1), seen(2));
      assertThat(older.items().byName().list()).containsExactly(seen(1), seen(2));
      assertThat(older.items().count()).isEqualTo(2);
      assertThat(older.database().validate()).isEmpty();
    }
  }

  @Test
  void newestShapeAndFieldIds_areLeftAsTheyAre() {
    storeNewer(item(1, "one", 10));
    List<StoredSchema.Shape> before = shapes(NEWER);
    List<StoredSchema.Shape> seen = shapes(OLDER);
    assertThat(seen).isEqualTo(before);
    assertThat(shapes(NEWER)).isEqualTo(before);
  }

  private List<StoredSchema.Shape> shapes(DatabaseSchema schema) {
    try (Database database = open(schema)) {
      return database.schema().tables().get(0).shapes();
    }
  }

  @Test
  void update_keepsNewerValues() {
    storeNewer(item(1, "one", 10));
    try (SideBySide_OlderDatabase older = SideBySide_OlderDatabase.open(directory)) {
      older
          .items()
          .patch(
              1,
              item ->
                  item.withName("another")
                      .withPart(new Older.Part(100))
                      .withColor(Older.Color.RED));
    }
    assertThat(newer(1))
        .isEqualTo(
            new Newer.Item(
                "one",
                1,
                "another",
                1,
                Newer.Color.RED,
                new Newer.Part(100, 10),
                List.of(new Newer.Part(2, 10), new Newer.Part(3, null)),
                Map.of("a", new Newer.Part(4, 10)),
                new Newer.Thing.Solid(10, 5)));
  }

  @Test
  void elements_keepNewerValues_asFarAsTheyStay() {
    storeNewer(item(1, "one", 10));
    try (SideBySide_OlderDatabase older = SideBySide_OlderDatabase.open(directory)) {
      older
          .items()
          .patch(
              1,
              item ->
                  item.withParts(List.of(new Older.Part(9), new Older.Part(2)))
                      .withNamed(Map.of("a", new Older.Part(40), "b", new Older.Part(41))));
    }
    Newer.Item after = newer(1);
    assertThat(after.parts()).containsExactly(new Newer.Part(9, null), new Newer.Part(2, 10));
    assertThat(after.named())
        .isEqualTo(Map.of("a", new Newer.Part(40, 10), "b", new Newer.Part(41, null)));
  }

  @Test
  void elementWithANewerValue_changed_isRefusedByName() {
    storeNewer(item(1, "one", 10));
    try (SideBySide_OlderDatabase older = SideBySide_OlderDatabase.open(directory)) {
      assertThatThrownBy(
              () -> older.items().patch(1, item -> item.withParts(List.of(new Older.Part(20)))))
          .isInstanceOf(NewerValueException.class)
          .hasMessageContaining("table items, key 1, field parts[]")
          .hasMessageContaining("with the newer program");
      assertThat(older.items().get(1)).isEqualTo(seen(1));
    }
    assertThat(newer(1)).isEqualTo(item(1, "one", 10));
  }

  @Test
  void upsertAndReplace_keepNewerValues_deleteDoesNot() {
    storeNewer(item(1, "one", 10), item(2, "two", 20), item(3, "three", 30));
    try (SideBySide_OlderDatabase older = SideBySide_OlderDatabase.open(directory)) {
      older.items().upsert(seen(1));
      older.items().replace(seen(2));
      older.items().delete(3);
      older.items().insert(seen(3));
      assertThat(older.items().count()).isEqualTo(3);
    }
    assertThat(newer(1)).isEqualTo(item(1, "one", 10));
    assertThat(newer(2)).isEqualTo(item(2, "two", 20));
    assertThat(newer(3).nick()).isNull();
    assertThat(newer(3).level()).isEqualTo(7);
  }

  @Test
  void upgradeAll_leavesNewerDocumentsAlone() {
    storeNewer(item(1, "one", 10));
    try (SideBySide_OlderDatabase older = SideBySide_OlderDatabase.open(directory)) {
      older.database().evolution().upgradeAll();
    }
    assertThat(newer(1)).isEqualTo(item(1, "one", 10));
  }

  @Test
  void constantOrRecordThatIsUnknown_failsItsDocumentByName() {
    Newer.Item one = item(1, null, null);
    storeNewer(
        new Newer.Item(
            null, 1, "a", 1, Newer.Color.GREEN, one.part(), List.of(), Map.of(), one.thing()),
        new Newer.Item(
            null,
            2,
            "b",
            1,
            Newer.Color.RED,
            one.part(),
            List.of(),
            Map.of(),
            new Newer.Thing.Gas(3)),
        item(3, null, null));
    try (SideBySide_OlderDatabase older = SideBySide_OlderDatabase.open(directory)) {
      assertThatThrownBy(() -> older.items().get(1))
          .isInstanceOf(DocumentNotUpgradableException.class)
          .hasMessageContaining("key 1")
          .hasMessageContaining("field color")
          .hasMessageContaining("a newer program has added the constant GREEN");
      assertThatThrownBy(() -> older.items().upsert(seen(2)))
          .isInstanceOf(DocumentNotUpgradableException.class)
          .hasMessageContaining("a newer program has added the record Gas");
      assertThat(older.items().get(3)).isEqualTo(seen(3));
      assertThat(older.database().validate()).extracting(Violation::count).containsExactly(1L, 1L);
    }
    assertThat(newer(2).thing()).isEqualTo(new Newer.Thing.Gas(3));
  }

  @Test
  void indexThatIsUnknown_isSuspended_andBuiltAgainByTheNewerProgram() {
    storeNewer(item(1, "one", 10));
    SchemaPlan plan = Evolution.plan(directory, OLDER);
    assertThat(plan.steps())
        .extracting(PlanStep::kind, PlanStep::subject)
        .containsExactly(tuple(PlanStep.Kind.SUSPEND_INDEX, "nick"));
    assertThat(plan.isDestructive()).isFalse();
    assertThat(plan.toString()).contains("the program is older than table items", "items.nick");
    try (SideBySide_OlderDatabase older = SideBySide_OlderDatabase.open(directory)) {
      older.items().insert(seen(2));
      older.items().delete(1);
      assertThat(older.database().schema().tables().get(0).indexes())
          .extracting(StoredSchema.Index::state)
          .containsExactly(IndexState.READABLE, IndexState.SUSPENDED);
    }
    assertThat(Evolution.plan(directory, OLDER).isEmpty()).isTrue();
    assertThat(newer(2).name()).isEqualTo("item 2");
    try (SideBySide_NewerDatabase newer = SideBySide_NewerDatabase.open(directory)) {
      newer.items().insert(item(3, "three", null));
      assertThat(newer.items().byNick().nickIs("three").list()).hasSize(1);
      assertThat(newer.items().byNick().nickIs("one").list()).isEmpty();
    }
  }

  @Test
  void changesRefused_areNoneForAnOlderProgramWithoutIndexesToSuspend() {
    store(SMALL, "{'id':1,'name':'a'}");
    store(NICK, "{'id':2,'name':'b','nick':'x'}");
    OpenOptions strict = OpenOptions.defaults().withSchemaChange(SchemaChange.REFUSE);
    try (Database database = Database.open(directory, strict, SMALL, List.of())) {
      AnyTable<?, ?> items = AnyTable.in(database, SMALL, ITEMS);
      assertThat(items.all()).isEqualTo(items.rows("{'id':1,'name':'a'}", "{'id':2,'name':'b'}"));
    }
  }

  @Test
  void removalThatIsDeclared_isNoOlderProgram() {
    store(SMALL);
    store(NICK, "{'id':1,'name':'a','nick':'x'}");
    finds(SideBySide_NickRemovedDatabase.SCHEMA, "{'id':1,'name':'a'}");
    finds(NICK, "{'id':1,'name':'a'}"); // the name is that of another field now
  }

  @Test
  void whatCannotBeLeftOut_isRefusedByName() {
    refusesOlder(SideBySide_UniqueNickDatabase.SCHEMA, "index nick is unique");
    refusesOlder(SideBySide_RenamedNameDatabase.SCHEMA, "items.title was named name");
    refusesOlder(
        SideBySide_NowOptionalDatabase.SCHEMA, "items.name was required and is now optional");
    refusesOlder(SideBySide_ReferringDatabase.SCHEMA, "parent");
  }

  private void refusesOlder(DatabaseSchema newer, String... words) {
    Path all = directory;
    directory = all.resolve(newer.name());
    store(SMALL, "{'id':1,'name':'a'}");
    open(newer).close();
    assertThatThrownBy(() -> open(SMALL).close())
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessageContaining("if the program is older than the database")
        .satisfies(e -> assertThat(e.getMessage()).contains(words));
    open(newer).close();
    directory = all;
  }

  @Test
  void indexThatHoldsWholeRecords_isRefused() {
    store(SideBySide_SmallCoveredDatabase.SCHEMA, "{'id':1,'name':'a'}");
    store(SideBySide_NickCoveredDatabase.SCHEMA, "{'id':2,'name':'b','nick':'x'}");
    assertThatThrownBy(() -> open(SideBySide_SmallCoveredDatabase.SCHEMA).close())
        .hasMessageContaining("index name is another one");
  }

  @Test
  void programFromBeforeAMigration_isRefused_andOpensAfterItsRollback() {
    Migration nicks =
        Migration.ofDocuments(
                "2024-01-15", ITEMS, "nicks", item -> item.put("nick", item.get("name").asString()))
            .withRollback(
                item -> {
                  item.remove("nick");
                  return item;
                });
    store(SMALL, "{'id':1,'name':'a'}");
    try (Database database = open(NICK, nicks)) {
      AnyTable.in(database, NICK, ITEMS).insert("{'id':2,'name':'b','nick':'x'}");
    }
    assertThatThrownBy(() -> open(SMALL).close())
        .hasMessageContaining("documents have been through migration 2024-01-15")
        .hasMessageContaining("roll its migrations back");
    Evolution.rollBack(directory, OpenOptions.defaults(), NICK, List.of(nicks), "2024-01-15");
    finds(SMALL, "{'id':1,'name':'a'}", "{'id':2,'name':'b'}");
  }

  @Test
  void programFromBeforeATableWasRenamed_isRefused() {
    store(SMALL, "{'id':1,'name':'a'}");
    open(SideBySide_RenamedTableDatabase.SCHEMA).close();
    assertThatThrownBy(() -> open(SMALL).close())
        .hasMessageContaining("table items is stored as things");
  }

  @Test
  void someOfTheTables_andOneThatLooksLikeAnother_areOpened() {
    store(SideBySide_OtherTableDatabase.SCHEMA, "{'id':1,'name':'a'}");
    open(SideBySide_LookalikeDatabase.SCHEMA).close();
    finds(SideBySide_OtherTableDatabase.SCHEMA, "{'id':1,'name':'a'}");
  }

  @Test
  void tableThatLooksLikeOneThatIsMissing_isRefused_unlessThatIsEmpty() {
    open(SMALL).close();
    open(SideBySide_LookalikeDatabase.SCHEMA).close();
    directory = directory.resolve("another");
    store(SMALL, "{'id':1,'name':'a'}");
    refuses(SMALL, List.of("{'id':1,'name':'a'}"), SideBySide_LookalikeDatabase.SCHEMA, "@Renamed");
  }
}
