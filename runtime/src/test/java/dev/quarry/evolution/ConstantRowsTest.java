package dev.quarry.evolution;

import static dev.quarry.evolution.Users.typeChange;
import static dev.quarry.schema.FieldSchema.required;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.schema.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows 15 to 18 and 28 of the rule book: the constants of enums, the records of sealed types. */
class ConstantRowsTest {
  private static final Type.Constant OPEN = Type.constant("OPEN", 10);
  private static final Type.Constant DONE = Type.constant("DONE", 20);
  private static final Type.Constant LATE = Type.constant("LATE", 30);
  private static final Type.Variant CARD =
      Type.variant(1, Type.record("Card", required("number", Type.TEXT)));
  private static final Type.Variant CASH =
      Type.variant(2, Type.record("Cash", required("till", Type.INT32)));

  private static Type status(Type.Constant... constants) {
    return Type.enumeration("Status", constants);
  }

  private static Type payment(Type.Variant... variants) {
    return Type.variants("Payment", variants);
  }

  private static Change only(Type was, Type is) {
    List<Change> changes = typeChange(was, is);
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).path()).isEqualTo("value");
    return changes.get(0);
  }

  @Test
  void row15_constantAdded_isNoted() {
    Change change = only(status(OPEN), status(OPEN, DONE));
    assertThat(change.kind()).isEqualTo(ChangeKind.CONSTANT_ADDED);
    assertThat(change.need()).isEqualTo(Need.NOTE);
    assertThat(change)
        .hasToString(
            "users.value has the new constant DONE; older programs refuse documents that hold it");
  }

  @Test
  void row16_constantRemoved_needsMigrationIfDocumentsHoldIt() {
    Change change = only(status(OPEN, DONE), status(OPEN));
    assertThat(change.kind()).isEqualTo(ChangeKind.CONSTANT_REMOVED);
    assertThat(change.need()).isEqualTo(Need.MIGRATION);
    assertThat(change.dependsOnData()).isTrue();
    assertThat(change.toString())
        .startsWith("users.value lost the constant DONE, which stored documents may hold; write")
        .contains("mapValue(");
  }

  @Test
  void row16_constantRemovedInElements_namesThePath() {
    assertThat(typeChange(Type.list(status(OPEN, DONE)), Type.list(status(OPEN))))
        .singleElement()
        .isEqualTo(new Change(ChangeKind.CONSTANT_REMOVED, "users", "value[]", "DONE", ""));
  }

  @Test
  void row17_constantRenamedAsDeclared_needsNothing() {
    Change change = only(status(OPEN, DONE), status(Type.constant("ACTIVE", OPEN.id()), DONE));
    assertThat(change.kind()).isEqualTo(ChangeKind.CONSTANT_RENAMED);
    assertThat(change.need()).isEqualTo(Need.NOTHING);
    assertThat(change).hasToString("the constant ACTIVE of users.value was named OPEN");
  }

  @Test
  void row17_constantRenamedWithoutDeclaration_isOneFindingWithTheHint() {
    Change change = only(status(OPEN, DONE), status(OPEN, LATE));
    assertThat(change.kind()).isEqualTo(ChangeKind.CONSTANT_MAYBE_RENAMED);
    assertThat(change.need()).isEqualTo(Need.DECLARATION);
    assertThat(change.fix()).contains("@Renamed(from = \"DONE\") on LATE");
  }

  @Test
  void row18_constantsReordered_isNoChange() {
    assertThat(typeChange(status(OPEN, DONE), status(DONE, OPEN))).isEmpty();
  }

  @Test
  void row28_variantAdded_isNoted() {
    Change change = only(payment(CARD), payment(CARD, CASH));
    assertThat(change.kind()).isEqualTo(ChangeKind.VARIANT_ADDED);
    assertThat(change.need()).isEqualTo(Need.NOTE);
  }

  @Test
  void row28_variantRemoved_needsMigration() {
    Change change = only(payment(CARD, CASH), payment(CARD));
    assertThat(change.kind()).isEqualTo(ChangeKind.VARIANT_REMOVED);
    assertThat(change.need()).isEqualTo(Need.MIGRATION);
  }

  @Test
  void row28_variantRenamedAsDeclared_needsNothingAndItsFieldsKeepTheirPlaces() {
    Type.Variant plastic = Type.variant(1, Type.record("Plastic", required("number", Type.TEXT)));
    assertThat(only(payment(CARD, CASH), payment(plastic, CASH)).kind())
        .isEqualTo(ChangeKind.VARIANT_RENAMED);
  }

  @Test
  void row28_variantRenamedWithoutDeclaration_isOneFindingWithTheHint() {
    Type.Variant plastic = Type.variant(3, Type.record("Plastic", required("number", Type.TEXT)));
    Change change = only(payment(CARD, CASH), payment(plastic, CASH));
    assertThat(change.kind()).isEqualTo(ChangeKind.VARIANT_MAYBE_RENAMED);
    assertThat(change.fix()).contains("@Renamed(from = \"Card\") on Plastic");
  }

  @Test
  void row28_variantsReordered_isNoChange() {
    assertThat(typeChange(payment(CARD, CASH), payment(CASH, CARD))).isEmpty();
  }
}
