package dev.quarry.evolution;

import static dev.quarry.evolution.Users.typeChange;
import static dev.quarry.schema.FieldSchema.optional;
import static dev.quarry.schema.FieldSchema.required;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Type;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows 9 to 11, 13, 14 and 21 to 26 of the rule book: what a value is, and what it holds. */
class TypeRowsTest {
  private static final Type STATUS =
      Type.enumeration("Status", Type.constant("OPEN", 1), Type.constant("DONE", 2));
  private static final Type POINT =
      Type.record("Point", required("lat", Type.FLOAT32), required("lon", Type.FLOAT32));

  private static ChangeKind kind(Type was, Type is) {
    List<Change> changes = typeChange(was, is);
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).path()).isEqualTo("value");
    assertThat(changes.get(0).toString()).contains("users.value was " + was + " and is now " + is);
    return changes.get(0).kind();
  }

  @Test
  void row09_numberWidened_needsNothing() {
    assertThat(kind(Type.INT8, Type.INT16)).isEqualTo(ChangeKind.NUMBER_WIDENED);
    assertThat(kind(Type.INT16, Type.INT32)).isEqualTo(ChangeKind.NUMBER_WIDENED);
    assertThat(kind(Type.INT32, Type.INT64)).isEqualTo(ChangeKind.NUMBER_WIDENED);
    assertThat(kind(Type.INT64, Type.INTEGER)).isEqualTo(ChangeKind.NUMBER_WIDENED);
    assertThat(kind(Type.FLOAT32, Type.FLOAT64)).isEqualTo(ChangeKind.NUMBER_WIDENED);
    assertThat(ChangeKind.NUMBER_WIDENED.need()).isEqualTo(Need.NOTHING);
  }

  @Test
  void row10_numberConvertedExactly_needsNothing() {
    assertThat(kind(Type.INT32, Type.FLOAT64)).isEqualTo(ChangeKind.NUMBER_CONVERTED);
    assertThat(kind(Type.INT16, Type.FLOAT32)).isEqualTo(ChangeKind.NUMBER_CONVERTED);
    assertThat(kind(Type.INT64, Type.DECIMAL)).isEqualTo(ChangeKind.NUMBER_CONVERTED);
    assertThat(ChangeKind.NUMBER_CONVERTED.need()).isEqualTo(Need.NOTHING);
  }

  @Test
  void row10_numberConvertedWithLoss_needsMigration() {
    assertThat(kind(Type.INT64, Type.FLOAT64)).isEqualTo(ChangeKind.NUMBER_LOSSY);
    assertThat(kind(Type.INT32, Type.FLOAT32)).isEqualTo(ChangeKind.NUMBER_LOSSY);
    assertThat(kind(Type.INTEGER, Type.FLOAT64)).isEqualTo(ChangeKind.NUMBER_LOSSY);
    assertThat(kind(Type.DECIMAL, Type.FLOAT64)).isEqualTo(ChangeKind.NUMBER_LOSSY);
    assertThat(ChangeKind.NUMBER_LOSSY.need()).isEqualTo(Need.MIGRATION);
  }

  @Test
  void row11_numberNarrowed_needsMigration() {
    assertThat(kind(Type.INT64, Type.INT32)).isEqualTo(ChangeKind.NUMBER_NARROWED);
    assertThat(kind(Type.INTEGER, Type.INT64)).isEqualTo(ChangeKind.NUMBER_NARROWED);
    assertThat(kind(Type.FLOAT64, Type.FLOAT32)).isEqualTo(ChangeKind.NUMBER_NARROWED);
    assertThat(kind(Type.FLOAT64, Type.INT64)).isEqualTo(ChangeKind.NUMBER_NARROWED);
    assertThat(kind(Type.FLOAT64, Type.DECIMAL)).isEqualTo(ChangeKind.NUMBER_NARROWED);
    assertThat(ChangeKind.NUMBER_NARROWED.need()).isEqualTo(Need.MIGRATION);
  }

  @Test
  void row13_anythingToText_needsMigration() {
    for (Type was : List.of(Type.INT32, Type.CHAR, Type.UUID, Type.id("cities"), STATUS, POINT)) {
      assertThat(kind(was, Type.TEXT)).isEqualTo(ChangeKind.TO_TEXT);
    }
    assertThat(ChangeKind.TO_TEXT.need()).isEqualTo(Need.MIGRATION);
  }

  @Test
  void row14_textToNumberEnumOrDate_needsMigrationForWhatParses() {
    for (Type is : List.of(Type.INT32, STATUS, Type.DATE, Type.id("cities"))) {
      assertThat(kind(Type.TEXT, is)).isEqualTo(ChangeKind.FROM_TEXT);
    }
    assertThat(ChangeKind.FROM_TEXT.need()).isEqualTo(Need.MIGRATION);
    assertThat(ChangeKind.FROM_TEXT.dependsOnData()).isTrue();
  }

  @Test
  void row21_scalarToList_needsMigration() {
    assertThat(kind(Type.TEXT, Type.list(Type.TEXT))).isEqualTo(ChangeKind.SCALAR_TO_LIST);
    assertThat(kind(POINT, Type.list(POINT))).isEqualTo(ChangeKind.SCALAR_TO_LIST);
    assertThat(ChangeKind.SCALAR_TO_LIST.need()).isEqualTo(Need.MIGRATION);
  }

  @Test
  void row22_listToScalar_needsMigrationForSeveral() {
    assertThat(kind(Type.list(Type.TEXT), Type.TEXT)).isEqualTo(ChangeKind.LIST_TO_SCALAR);
    assertThat(kind(Type.set(POINT), POINT)).isEqualTo(ChangeKind.LIST_TO_SCALAR);
    assertThat(ChangeKind.LIST_TO_SCALAR.need()).isEqualTo(Need.MIGRATION);
    assertThat(ChangeKind.LIST_TO_SCALAR.dependsOnData()).isTrue();
  }

  @Test
  void row23_elementTypeChanged_goesByItsOwnRow() {
    assertThat(typeChange(Type.list(Type.INT32), Type.list(Type.INT64)))
        .singleElement()
        .isEqualTo(new Change(ChangeKind.NUMBER_WIDENED, "users", "value[]", "int", "long"));
    assertThat(typeChange(Type.map(Type.INT64), Type.map(Type.INT32)))
        .singleElement()
        .isEqualTo(new Change(ChangeKind.NUMBER_NARROWED, "users", "value{}", "long", "int"));
  }

  @Test
  void row23_typeChangedToAnUnrelatedOne_needsMigration() {
    assertThat(kind(Type.UUID, Type.INSTANT)).isEqualTo(ChangeKind.TYPE_CHANGED);
    assertThat(kind(STATUS, Type.INT32)).isEqualTo(ChangeKind.TYPE_CHANGED);
    assertThat(kind(Type.TEXT, POINT)).isEqualTo(ChangeKind.TYPE_CHANGED);
    assertThat(kind(Type.map(Type.TEXT), Type.list(Type.TEXT))).isEqualTo(ChangeKind.TYPE_CHANGED);
    assertThat(ChangeKind.TYPE_CHANGED.need()).isEqualTo(Need.MIGRATION);
  }

  @Test
  void row24_setToListNeedsNothing_listToSetNeedsMigration() {
    assertThat(kind(Type.set(Type.TEXT), Type.list(Type.TEXT))).isEqualTo(ChangeKind.SET_TO_LIST);
    assertThat(ChangeKind.SET_TO_LIST.need()).isEqualTo(Need.NOTHING);
    assertThat(kind(Type.list(Type.TEXT), Type.set(Type.TEXT))).isEqualTo(ChangeKind.LIST_TO_SET);
    assertThat(ChangeKind.LIST_TO_SET.need()).isEqualTo(Need.MIGRATION);
  }

  /** A record in each place that can hold one, with the path that leads there. */
  private static FieldSchema holder(String path, FieldSchema... fields) {
    Type.RecordOf card = Type.record("Card", fields);
    Type cash = Type.record("Cash", required("till", Type.INT32));
    Type type =
        switch (path) {
          case "pay" -> card;
          case "pay[]" -> Type.list(card);
          case "pay{}" -> Type.map(card);
          case "pay(Card)" ->
              Type.variants(
                  "Payment", Type.variant(7, card), Type.variant(8, (Type.RecordOf) cash));
          case "pay{}[](Card)" ->
              Type.map(Type.set(Type.variants("Payment", Type.variant(7, card))));
          default -> throw new IllegalArgumentException(path);
        };
    return required("pay", type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pay", "pay[]", "pay{}", "pay(Card)", "pay{}[](Card)"})
  void row25_nestedRecordChanged_isOneFindingPerPath(String path) {
    FieldSchema number = required("number", Type.INT32);
    FieldSchema holder = required("holder", Type.TEXT);
    List<Change> changes =
        Users.with(holder(path, number, holder, required("bank", Type.BOOL)))
            .now(
                holder(
                    path,
                    required("no", Type.INT64).renamedFrom("number"),
                    optional("holder", Type.TEXT),
                    required("valid", Type.DATE)))
            .removed(path + ".bank")
            .changes();
    assertThat(changes)
        .extracting(change -> change.kind() + " " + change.path())
        .containsExactly(
            "FIELD_RENAMED " + path + ".no",
            "NUMBER_WIDENED " + path + ".no",
            "BECAME_OPTIONAL " + path + ".holder",
            "FIELD_ADDED_REQUIRED " + path + ".valid",
            "FIELD_REMOVED " + path + ".bank");
  }

  @Test
  void row25_nestedFixes_nameThePathInTheMigration() {
    List<Change> changes =
        Users.with(holder("pay{}[](Card)", required("number", Type.INT32)))
            .now(
                holder(
                    "pay{}[](Card)", required("number", Type.INT32), required("valid", Type.DATE)))
            .changes();
    assertThat(changes.get(0).fix()).contains("static ObjectNode addPayCardValid(");
  }

  @Test
  void row25_removalInOnePlace_isNotDeclaredForAnother() {
    FieldSchema lat = required("lat", Type.INT32);
    FieldSchema lon = required("lon", Type.FLOAT64);
    List<Change> changes =
        Users.with(
                required("home", Type.record("Point", lat, lon)),
                required("work", Type.record("Point", lat, lon)))
            .now(
                required("home", Type.record("Point", lat)),
                required("work", Type.record("Point", lat)))
            .removed("home.lon")
            .changes();
    assertThat(changes)
        .extracting(change -> change.kind() + " " + change.path())
        .containsExactly("FIELD_REMOVED home.lon", "FIELD_MISSING work.lon");
  }

  @Test
  void row26_recordExtracted_isOneFinding() {
    FieldSchema street = required("street", Type.TEXT);
    FieldSchema city = required("city", Type.TEXT);
    List<Change> changes =
        Users.with(street, city, required("age", Type.INT32))
            .now(
                required("address", Type.record("Address", street, city)),
                required("age", Type.INT32))
            .changes();
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).kind()).isEqualTo(ChangeKind.RECORD_EXTRACTED);
    assertThat(changes.get(0).need()).isEqualTo(Need.MIGRATION);
    assertThat(changes.get(0).toString())
        .startsWith("users.address is new, and holds what was street, city; write a migration")
        .contains("extractAddress(");
  }

  @Test
  void row26_recordInlined_isOneFinding() {
    FieldSchema lat = required("lat", Type.FLOAT32);
    FieldSchema lon = required("lon", Type.FLOAT32);
    List<Change> changes =
        Users.with(required("home", POINT))
            .now(required("homeLat", Type.FLOAT32), required("homeLon", Type.FLOAT32))
            .changes();
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).kind()).isEqualTo(ChangeKind.RECORD_INLINED);
    assertThat(changes.get(0).toString())
        .startsWith("users.home is gone, and what it held is now homeLat, homeLon; write");
    assertThat(Users.with(required("home", POINT)).now(lat, lon).changes()).hasSize(1);
  }

  @Test
  void row40_classOfNestedRecordRenamed_isNoChange() {
    Type place = Type.record("Place", required("lat", Type.FLOAT32), required("lon", Type.FLOAT32));
    assertThat(typeChange(Type.list(POINT), Type.list(place))).isEmpty();
  }
}
