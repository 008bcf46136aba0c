package dev.quarry.evolution;

import static dev.quarry.schema.FieldSchema.optional;
import static dev.quarry.schema.FieldSchema.required;
import static dev.quarry.schema.FieldSchema.withDefault;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.IndexSchema;
import dev.quarry.schema.OnDelete;
import dev.quarry.schema.ReferenceSchema;
import dev.quarry.schema.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows 27 and 29 to 33 of the rule book, and references: what documents are found by. */
class IndexRowsTest {
  private static final FieldSchema NAME = required("name", Type.TEXT);
  private static final FieldSchema AGE = required("age", Type.INT32);
  private static final FieldSchema OLDER = required("age", Type.INT64);
  private static final IndexSchema BY_NAME = IndexSchema.of("byName", "name");
  private static final IndexSchema BY_AGE = IndexSchema.of("byAge", "age");
  private static final ReferenceSchema TEAM =
      new ReferenceSchema("name", "teams", OnDelete.RESTRICT, "byName");

  private static List<Change> indexes(List<IndexSchema> was, List<IndexSchema> is) {
    return Users.with(NAME, AGE).indexes(was, is).changes();
  }

  private static List<Change> references(List<ReferenceSchema> was, List<ReferenceSchema> is) {
    return Users.with(NAME, AGE)
        .indexes(List.of(BY_NAME, BY_AGE), List.of(BY_NAME, BY_AGE))
        .references(was, is)
        .changes();
  }

  private static List<ChangeKind> kinds(List<Change> changes) {
    return changes.stream().map(Change::kind).toList();
  }

  @Test
  void row27_keyComponentsChanged_needsMigration() {
    List<Change> changes =
        Users.with(NAME, AGE).key(List.of("id"), List.of("name", "age")).changes();
    assertThat(kinds(changes)).containsExactly(ChangeKind.KEY_CHANGED);
    assertThat(changes.get(0).need()).isEqualTo(Need.MIGRATION);
    assertThat(changes.get(0).toString())
        .startsWith("the key of users was [id] and is now [name, age]; write a migration")
        .contains("rekeyUsers(");
  }

  @Test
  void row27_keyComponentsReordered_needsMigration() {
    assertThat(
            kinds(
                Users.with(NAME, AGE)
                    .key(List.of("age", "name"), List.of("name", "age"))
                    .changes()))
        .containsExactly(ChangeKind.KEY_CHANGED);
  }

  @Test
  void row27_keyComponentWidened_needsMigrationThoughFieldsNeedNone() {
    List<Change> changes =
        Users.with(NAME, AGE).now(NAME, OLDER).key(List.of("age"), List.of("age")).changes();
    assertThat(changes)
        .containsExactly(
            new Change(ChangeKind.KEY_CHANGED, "users", "age", "age of int", "age of long"));
  }

  @Test
  void row27_keyComponentRenamed_isNoChangeOfTheKey() {
    FieldSchema years = required("years", Type.INT32);
    Users users = Users.with(NAME, AGE).key(List.of("age"), List.of("years"));
    assertThat(kinds(users.now(NAME, years.renamedFrom("age")).changes()))
        .containsExactly(ChangeKind.FIELD_RENAMED);
    assertThat(kinds(users.now(NAME, years).changes()))
        .containsExactly(ChangeKind.FIELD_MAYBE_RENAMED);
  }

  @Test
  void row29_indexAdded_needsNothing() {
    List<Change> changes = indexes(List.of(), List.of(BY_NAME));
    assertThat(kinds(changes)).containsExactly(ChangeKind.INDEX_ADDED);
    assertThat(changes.get(0)).hasToString("index byName of users is new: [name]");
    assertThat(Users.with(NAME).indexes(List.of(), List.of(BY_NAME)).diff().reshapes()).isFalse();
  }

  @Test
  void row30_indexRemoved_needsNothing() {
    List<Change> changes = indexes(List.of(BY_NAME), List.of());
    assertThat(kinds(changes)).containsExactly(ChangeKind.INDEX_REMOVED);
    assertThat(changes.get(0)).hasToString("index byName of users is gone; it was [name]");
  }

  @Test
  void row31_indexChanged_needsNothing() {
    List<Change> changes =
        indexes(List.of(BY_NAME), List.of(IndexSchema.of("byName", "name", "age")));
    assertThat(kinds(changes)).containsExactly(ChangeKind.INDEX_CHANGED);
    assertThat(changes.get(0))
        .hasToString("index byName of users was [name] and is now [name, age]");
    assertThat(kinds(indexes(List.of(BY_NAME), List.of(BY_NAME.withDescending("name")))))
        .containsExactly(ChangeKind.INDEX_CHANGED);
  }

  @Test
  void row31_indexRenamed_isThatOnly() {
    List<Change> changes = indexes(List.of(BY_NAME), List.of(IndexSchema.of("names", "name")));
    assertThat(kinds(changes)).containsExactly(ChangeKind.INDEX_RENAMED);
    assertThat(changes.get(0)).hasToString("index names of users was named byName");
  }

  @Test
  void row31_indexOfRenamedField_isNoChange() {
    List<Change> changes =
        Users.with(NAME)
            .now(required("title", Type.TEXT).renamedFrom("name"))
            .indexes(
                List.of(BY_NAME.withWhere("name is present")),
                List.of(IndexSchema.of("byName", "title").withWhere("title is present")))
            .changes();
    assertThat(kinds(changes)).containsExactly(ChangeKind.FIELD_RENAMED);
  }

  @Test
  void row31_indexWhereRenamedConstant_isNoChange() {
    IndexSchema open = BY_NAME.withWhere("status = OPEN");
    IndexSchema active = BY_NAME.withWhere("status = ACTIVE");
    Type was = Type.enumeration("Status", Type.constant("OPEN", 1));
    Type is = Type.enumeration("Status", Type.constant("ACTIVE", 1));
    List<Change> changes =
        Users.with(NAME, required("status", was))
            .now(NAME, required("status", is))
            .indexes(List.of(open), List.of(active))
            .changes();
    assertThat(kinds(changes)).containsExactly(ChangeKind.CONSTANT_RENAMED);
  }

  @Test
  void row31_indexOfWidenedField_isBuiltAnew() {
    List<Change> changes =
        Users.with(NAME, AGE)
            .now(NAME, OLDER)
            .indexes(List.of(BY_AGE, BY_NAME), List.of(BY_AGE, BY_NAME))
            .changes();
    assertThat(kinds(changes)).containsExactly(ChangeKind.NUMBER_WIDENED, ChangeKind.INDEX_REBUILT);
    assertThat(changes.get(1).path()).isEqualTo("byAge");
  }

  @Test
  void row31_indexOfElementsOrNestedFieldThatIsWidened_isBuiltAnew() {
    List<IndexSchema> indexes =
        List.of(IndexSchema.of("byScores", "scores"), IndexSchema.of("byLat", "home.lat"));
    List<Change> changes =
        Users.with(
                required("scores", Type.list(Type.INT32)),
                required("home", Type.record("Point", required("lat", Type.FLOAT32))))
            .now(
                required("scores", Type.list(Type.INT64)),
                required("home", Type.record("Point", required("lat", Type.FLOAT64))))
            .indexes(indexes, indexes)
            .changes();
    assertThat(changes)
        .filteredOn(change -> change.kind() == ChangeKind.INDEX_REBUILT)
        .extracting(Change::path)
        .containsExactly("byScores", "byLat");
  }

  @Test
  void row31_indexOfFieldThatGetsDefault_isBuiltAnewForDocumentsThatLackedIt() {
    List<Change> changes =
        Users.with(optional("name", Type.TEXT))
            .now(withDefault("name", Type.TEXT, ""))
            .indexes(List.of(BY_NAME), List.of(BY_NAME))
            .changes();
    assertThat(kinds(changes))
        .containsExactly(ChangeKind.BECAME_REQUIRED_WITH_DEFAULT, ChangeKind.INDEX_REBUILT);
  }

  @Test
  void row31_indexOfFieldThatBecomesOptionalOrRequired_isBuiltAnew() {
    FieldSchema maybe = optional("name", Type.TEXT);
    assertThat(
            kinds(
                Users.with(NAME).now(maybe).indexes(List.of(BY_NAME), List.of(BY_NAME)).changes()))
        .containsExactly(ChangeKind.BECAME_OPTIONAL, ChangeKind.INDEX_REBUILT);
    assertThat(
            kinds(
                Users.with(maybe).now(NAME).indexes(List.of(BY_NAME), List.of(BY_NAME)).changes()))
        .containsExactly(ChangeKind.BECAME_REQUIRED, ChangeKind.INDEX_REBUILT);
  }

  @Test
  void row31_indexThatIncludesAWidenedField_isBuiltAnew() {
    IndexSchema covering = BY_NAME.withInclude("age");
    List<Change> changes =
        Users.with(NAME, AGE)
            .now(NAME, OLDER)
            .indexes(List.of(covering), List.of(covering))
            .changes();
    assertThat(kinds(changes)).containsExactly(ChangeKind.NUMBER_WIDENED, ChangeKind.INDEX_REBUILT);
    assertThat(changes.get(1))
        .hasToString(
            "index byName of users is built anew, because the values it holds change: [name]"
                + " including [age]");
  }

  @Test
  void row31_indexThatIncludesOthers_isChanged() {
    assertThat(kinds(indexes(List.of(BY_NAME), List.of(BY_NAME.withInclude("age")))))
        .containsExactly(ChangeKind.INDEX_CHANGED);
  }

  @Test
  void row31_indexThatIncludesRecords_isBuiltAnewWithThem() {
    IndexSchema covering = BY_NAME.withInclude(IndexSchema.RECORD);
    assertThat(kinds(indexes(List.of(covering), List.of(covering)))).isEmpty();
    List<Change> changes =
        Users.with(NAME, AGE)
            .now(AGE, NAME)
            .indexes(List.of(covering), List.of(covering))
            .changes();
    assertThat(kinds(changes)).contains(ChangeKind.INDEX_REBUILT);
  }

  @Test
  void row31_indexOfAnotherFieldThanBefore_isChanged() {
    FieldSchema title = required("title", Type.TEXT);
    List<Change> changes =
        Users.with(NAME, AGE)
            .now(title, AGE)
            .removed("name")
            .indexes(List.of(BY_NAME), List.of(IndexSchema.of("byName", "title")))
            .changes();
    assertThat(kinds(changes))
        .containsExactly(
            ChangeKind.FIELD_ADDED_REQUIRED, ChangeKind.FIELD_REMOVED, ChangeKind.INDEX_CHANGED);
  }

  @Test
  void row32_uniqueAdded_isNotedAndDependsOnData() {
    List<Change> changes = indexes(List.of(BY_NAME), List.of(BY_NAME.asUnique()));
    assertThat(kinds(changes)).containsExactly(ChangeKind.UNIQUE_ADDED);
    assertThat(changes.get(0).need()).isEqualTo(Need.NOTE);
    assertThat(changes.get(0).dependsOnData()).isTrue();
  }

  @Test
  void row32_uniqueIndexAdded_dependsOnDataToo() {
    List<Change> changes = indexes(List.of(), List.of(BY_NAME.asUnique()));
    assertThat(kinds(changes)).containsExactly(ChangeKind.UNIQUE_INDEX_ADDED);
    assertThat(changes.get(0).dependsOnData()).isTrue();
  }

  @Test
  void row33_uniqueDropped_needsNothing() {
    assertThat(kinds(indexes(List.of(BY_NAME.asUnique()), List.of(BY_NAME))))
        .containsExactly(ChangeKind.UNIQUE_DROPPED);
  }

  @Test
  void reference_addedOrMoved_dependsOnData() {
    List<Change> added = references(List.of(), List.of(TEAM));
    assertThat(kinds(added)).containsExactly(ChangeKind.REFERENCE_ADDED);
    assertThat(added.get(0).dependsOnData()).isTrue();
    List<Change> moved =
        references(
            List.of(TEAM),
            List.of(new ReferenceSchema("name", "clubs", OnDelete.RESTRICT, "byName")));
    assertThat(kinds(moved)).containsExactly(ChangeKind.REFERENCE_MOVED);
    assertThat(moved.get(0).dependsOnData()).isTrue();
  }

  @Test
  void reference_removed_needsNothing() {
    assertThat(kinds(references(List.of(TEAM), List.of())))
        .containsExactly(ChangeKind.REFERENCE_REMOVED);
  }

  @Test
  void reference_withAnotherRuleOrIndex_needsNothing() {
    assertThat(
            kinds(
                references(
                    List.of(TEAM),
                    List.of(new ReferenceSchema("name", "teams", OnDelete.CASCADE, "byName")))))
        .containsExactly(ChangeKind.REFERENCE_CHANGED);
    assertThat(
            kinds(
                references(
                    List.of(TEAM),
                    List.of(new ReferenceSchema("name", "teams", OnDelete.RESTRICT, "byAge")))))
        .containsExactly(ChangeKind.REFERENCE_CHANGED);
  }

  @Test
  void reference_ofRenamedFieldByRenamedIndex_isNoChange() {
    List<Change> changes =
        Users.with(NAME)
            .now(required("team", Type.TEXT).renamedFrom("name"))
            .indexes(List.of(BY_NAME), List.of(IndexSchema.of("byTeam", "team")))
            .references(
                List.of(TEAM),
                List.of(new ReferenceSchema("team", "teams", OnDelete.RESTRICT, "byTeam")))
            .changes();
    assertThat(kinds(changes)).containsExactly(ChangeKind.FIELD_RENAMED, ChangeKind.INDEX_RENAMED);
  }
}
