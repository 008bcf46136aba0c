package dev.quarry.evolution;

import static dev.quarry.schema.FieldSchema.optional;
import static dev.quarry.schema.FieldSchema.required;
import static dev.quarry.schema.FieldSchema.withDefault;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows 1 to 8, 12, 19 and 20 of the rule book: fields that come, go, and change their presence. */
class FieldRowsTest {
  private static final FieldSchema NAME = required("name", Type.TEXT);

  private static void assertOnly(List<Change> changes, ChangeKind kind, String path, Need need) {
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).kind()).isEqualTo(kind);
    assertThat(changes.get(0).path()).isEqualTo(path);
    assertThat(changes.get(0).need()).isEqualTo(need);
    assertThat(changes.get(0).fix().isEmpty()).isEqualTo(need.compareTo(Need.NOTE) <= 0);
  }

  @Test
  void row01_optionalFieldAdded_needsNothing() {
    List<Change> changes = Users.with(NAME).now(NAME, optional("bio", Type.TEXT)).changes();
    assertOnly(changes, ChangeKind.FIELD_ADDED_OPTIONAL, "bio", Need.NOTHING);
    assertThat(changes.get(0)).hasToString("users.bio is new: optional String");
  }

  @Test
  void row02_requiredFieldAddedWithDefault_needsNothing() {
    List<Change> changes =
        Users.with(NAME).now(NAME, withDefault("role", Type.TEXT, "user")).changes();
    assertOnly(changes, ChangeKind.FIELD_ADDED_WITH_DEFAULT, "role", Need.NOTHING);
    assertThat(changes.get(0))
        .hasToString(
            "users.role is new: String with the default \"user\", which documents without it are"
                + " read with");
  }

  @Test
  void row03_requiredFieldAddedWithoutDefault_needsMigration() {
    List<Change> changes = Users.with(NAME).now(NAME, required("role", Type.TEXT)).changes();
    assertOnly(changes, ChangeKind.FIELD_ADDED_REQUIRED, "role", Need.MIGRATION);
    assertThat(changes.get(0))
        .hasToString(
            "users.role is new and required, but stored documents have no value for it; give it a"
                + " @Default, mark it @Optional, or write a migration: @Migration(dateVersion ="
                + " \"…\", table = \"users\") static ObjectNode addRole(ObjectNode document) { … }");
  }

  @Test
  void row04_defaultChanged_isNoted() {
    List<Change> changes =
        Users.with(withDefault("role", Type.TEXT, "user"))
            .now(withDefault("role", Type.TEXT, "guest"))
            .changes();
    assertOnly(changes, ChangeKind.DEFAULT_CHANGED, "role", Need.NOTE);
    assertThat(changes.get(0))
        .hasToString(
            "the default of users.role was \"user\" and is now \"guest\"; documents written before"
                + " keep the older one");
  }

  @Test
  void row04_defaultGivenToRequiredField_isNoted() {
    List<Change> changes = Users.with(NAME).now(withDefault("name", Type.TEXT, "nobody")).changes();
    assertOnly(changes, ChangeKind.DEFAULT_CHANGED, "name", Need.NOTE);
  }

  @Test
  void row05_fieldRemovedWithoutDeclaration_needsOne() {
    List<Change> changes = Users.with(NAME, optional("age", Type.INT32)).now(NAME).changes();
    assertOnly(changes, ChangeKind.FIELD_MISSING, "age", Need.DECLARATION);
    assertThat(changes.get(0).toString())
        .startsWith(
            "users.age is gone; it was optional int; write @Removed(\"age\") on the record that had"
                + " it, or use its values in a migration: ")
        .contains("dropAge(ObjectNode document)");
  }

  @Test
  void row05_fieldRemovedAsDeclared_needsNothing() {
    List<Change> changes =
        Users.with(NAME, required("age", Type.INT32)).now(NAME).removed("age").changes();
    assertOnly(changes, ChangeKind.FIELD_REMOVED, "age", Need.NOTHING);
  }

  @Test
  void row05_declarationOfAnEarlierRemoval_changesNothing() {
    assertThat(Users.with(NAME).removed("age", "gone.too").changes()).isEmpty();
  }

  @Test
  void row06_nameOfRemovedFieldUsedAgain_isAnotherField() {
    FieldSchema age = required("age", Type.INT32);
    Users first = Users.with(NAME, age).now(NAME).removed("age");
    int old = first.stored().fields().get(2).id();
    FieldIds ids = new FieldIds("users", 3, List.of(old));
    TableDiff again =
        SchemaDiff.between(Users.with(NAME).stored(), Users.with(NAME, age).compiled(), ids);
    assertThat(again.fields().get(2).id()).isNotIn(0, old);
  }

  @Test
  void row07_fieldRenamedAsDeclared_needsNothingAndKeepsItsId() {
    Users users =
        Users.with(required("email", Type.TEXT))
            .now(required("emailAddress", Type.TEXT).renamedFrom("email"));
    assertOnly(users.changes(), ChangeKind.FIELD_RENAMED, "emailAddress", Need.NOTHING);
    FieldSchema stored = users.diff().fields().get(1);
    assertThat(stored.id()).isEqualTo(users.stored().fields().get(1).id());
    assertThat(stored.formerNames()).isEmpty();
  }

  @Test
  void row07_fieldRenamedWithoutDeclaration_isOneFindingWithTheHint() {
    List<Change> changes =
        Users.with(required("email", Type.TEXT), required("age", Type.INT32))
            .now(required("emailAddress", Type.TEXT), required("age", Type.INT32))
            .changes();
    assertOnly(changes, ChangeKind.FIELD_MAYBE_RENAMED, "emailAddress", Need.DECLARATION);
    assertThat(changes.get(0))
        .hasToString(
            "email is gone and users.emailAddress, of the same type, is new; is it renamed?; if so,"
                + " write @Renamed(from = \"email\") on emailAddress; if not, write"
                + " @Removed(\"email\") on its record");
  }

  @Test
  void row07_severalThatMayBeRenamed_areFindingsOfTheirOwn() {
    List<Change> changes =
        Users.with(required("first", Type.TEXT), required("last", Type.TEXT))
            .now(required("given", Type.TEXT), required("family", Type.TEXT))
            .changes();
    assertThat(changes)
        .extracting(Change::kind)
        .containsExactly(
            ChangeKind.FIELD_ADDED_REQUIRED,
            ChangeKind.FIELD_ADDED_REQUIRED,
            ChangeKind.FIELD_MISSING,
            ChangeKind.FIELD_MISSING);
  }

  @Test
  void row07_renamedTwiceSinceStored_isFoundByAnyFormerName() {
    FieldSchema now = required("contact", Type.TEXT).renamedFrom("mail", "email");
    for (String old : List.of("mail", "email", "contact")) {
      Users users = Users.with(required(old, Type.TEXT)).now(now);
      assertThat(users.diff().fields().get(1).id()).isEqualTo(users.stored().fields().get(1).id());
      assertThat(users.diff().open()).isEmpty();
    }
  }

  @Test
  void row07_formerNameThatAnotherFieldBearsByNow_claimsNothing() {
    Users users =
        Users.with(required("email", Type.TEXT), required("mail", Type.TEXT))
            .now(required("email", Type.TEXT).renamedFrom("mail"));
    assertOnly(users.changes(), ChangeKind.FIELD_MISSING, "mail", Need.DECLARATION);
  }

  @Test
  void row08_componentsReordered_needsNothing() {
    FieldSchema age = required("age", Type.INT32);
    List<Change> changes = Users.with(NAME, age).now(age, NAME).changes();
    assertOnly(changes, ChangeKind.FIELDS_REORDERED, "", Need.NOTHING);
    assertThat(changes.get(0))
        .hasToString("the fields of users were [id, name, age] and are now [id, age, name]");
  }

  @Test
  void row08_fieldAddedInTheMiddle_isNoReordering() {
    FieldSchema age = required("age", Type.INT32);
    List<Change> changes = Users.with(NAME, age).now(NAME, optional("x", Type.BOOL), age).changes();
    assertOnly(changes, ChangeKind.FIELD_ADDED_OPTIONAL, "x", Need.NOTHING);
  }

  @Test
  void row12_primitiveOrBox_isSeenByItsPresenceOnly() {
    assertThat(Users.typeChange(Type.INT32, Type.INT32)).isEmpty();
  }

  @Test
  void row19_requiredBecameOptional_needsNothing() {
    List<Change> changes = Users.with(NAME).now(optional("name", Type.TEXT)).changes();
    assertOnly(changes, ChangeKind.BECAME_OPTIONAL, "name", Need.NOTHING);
  }

  @Test
  void row20_optionalBecameRequired_needsMigrationIfDocumentsLackIt() {
    List<Change> changes = Users.with(optional("name", Type.TEXT)).now(NAME).changes();
    assertOnly(changes, ChangeKind.BECAME_REQUIRED, "name", Need.MIGRATION);
    assertThat(changes.get(0).dependsOnData()).isTrue();
    assertThat(changes.get(0).toString()).contains("fillName(ObjectNode document)");
  }

  @Test
  void row20_optionalBecameRequiredWithDefault_needsNothing() {
    List<Change> changes =
        Users.with(optional("name", Type.TEXT)).now(withDefault("name", Type.TEXT, "")).changes();
    assertOnly(changes, ChangeKind.BECAME_REQUIRED_WITH_DEFAULT, "name", Need.NOTHING);
    assertThat(changes.get(0).dependsOnData()).isFalse();
  }

  @Test
  void row40_nothingChanged_isNoChange() {
    assertThat(Users.with(NAME).changes()).isEmpty();
    assertThat(Users.with(NAME).diff().reshapes()).isFalse();
  }
}
