package dev.quarry.evolution;

import static dev.quarry.schema.FieldSchema.required;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.IndexSchema;
import dev.quarry.schema.OnDelete;
import dev.quarry.schema.ReferenceSchema;
import dev.quarry.schema.TableDefinition;
import dev.quarry.schema.Type;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rows 34 to 36 and 40 of the rule book: tables that come, go and are renamed. */
class TableRowsTest {
  private static final FieldSchema CODE = required("code", Type.TEXT);
  private static final TableDefinition USERS = table("users", List.of(), CODE);
  private static final TableDefinition TOWNS =
      table("towns", List.of(), CODE, required("size", Type.INT32));

  private static TableDefinition table(
      String name, List<String> formerNames, FieldSchema... fields) {
    return new TableDefinition(
        name, formerNames, List.of("code"), List.of(fields), List.of(), List.of(), List.of());
  }

  private static TableDefinition referring(String table) {
    return new TableDefinition(
        "teams",
        List.of(),
        List.of("code"),
        List.of(CODE),
        List.of(IndexSchema.of("byTown", "code")),
        List.of(new ReferenceSchema("code", table, OnDelete.RESTRICT, "byTown")),
        List.of());
  }

  private static Change only(TableMatches matches) {
    assertThat(matches.changes()).hasSize(1);
    return matches.changes().get(0);
  }

  @Test
  void row34_tableAdded_needsNothing() {
    TableMatches matches = SchemaDiff.tables(List.of(USERS), List.of(USERS, TOWNS), Set.of());
    assertThat(only(matches).kind()).isEqualTo(ChangeKind.TABLE_ADDED);
    assertThat(only(matches)).hasToString("table towns is new");
    assertThat(matches.storedAs("towns")).isNull();
    assertThat(matches.storedAs("users")).isEqualTo(USERS);
  }

  @Test
  void row35_tableRemovedWithoutDeclaration_needsOne() {
    Change change = only(SchemaDiff.tables(List.of(USERS, TOWNS), List.of(USERS), Set.of()));
    assertThat(change.kind()).isEqualTo(ChangeKind.TABLE_MISSING);
    assertThat(change.need()).isEqualTo(Need.DECLARATION);
    assertThat(change)
        .hasToString(
            "table towns is gone; write removed = \"towns\" in @Schema, or list its record there");
  }

  @Test
  void row35_tableRemovedAsDeclared_needsNothing() {
    Change change =
        only(SchemaDiff.tables(List.of(USERS, TOWNS), List.of(USERS), Set.of("towns", "old")));
    assertThat(change.kind()).isEqualTo(ChangeKind.TABLE_REMOVED);
    assertThat(change.need()).isEqualTo(Need.NOTHING);
  }

  @Test
  void row36_tableRenamedAsDeclared_needsNothing() {
    TableDefinition cities = table("cities", List.of("places", "towns"), CODE);
    TableMatches matches = SchemaDiff.tables(List.of(TOWNS), List.of(cities), Set.of());
    assertThat(only(matches).kind()).isEqualTo(ChangeKind.TABLE_RENAMED);
    assertThat(only(matches).need()).isEqualTo(Need.NOTHING);
    assertThat(matches.storedAs("cities")).isEqualTo(TOWNS);
  }

  @Test
  void row36_tableRenamed_changesNoReference() {
    TableDefinition cities = table("cities", List.of("towns"), CODE, required("size", Type.INT32));
    TableMatches matches =
        SchemaDiff.tables(
            List.of(TOWNS, referring("towns")), List.of(cities, referring("cities")), Set.of());
    assertThat(matches.storedAs("teams")).isEqualTo(referring("cities"));
  }

  @Test
  void row36_tableRenamedWithoutDeclaration_isOneFindingWithTheHint() {
    TableDefinition cities = table("cities", List.of(), CODE, required("size", Type.INT32));
    Change change =
        only(SchemaDiff.tables(List.of(USERS, TOWNS), List.of(USERS, cities), Set.of()));
    assertThat(change.kind()).isEqualTo(ChangeKind.TABLE_MAYBE_RENAMED);
    assertThat(change.need()).isEqualTo(Need.DECLARATION);
    assertThat(change.fix())
        .isEqualTo(
            "if so, write @Renamed(from = \"towns\") on the record of cities; if not, list the"
                + " record of towns too, or write removed = \"towns\" in @Schema");
  }

  @Test
  void row36_formerNameThatTwoTablesClaim_isRefused() {
    TableMatches matches =
        SchemaDiff.tables(
            List.of(TOWNS),
            List.of(
                table("cities", List.of("towns"), CODE), table("spots", List.of("towns"), CODE)),
            Set.of());
    assertThat(matches.changes())
        .extracting(Change::kind)
        .containsExactly(ChangeKind.TABLE_RENAMED, ChangeKind.TABLE_CLAIMED_TWICE);
    assertThat(matches.changes().get(1).need()).isEqualTo(Need.REFUSED);
    assertThat(matches.changes().get(1))
        .hasToString(
            "table spots says that it was named towns, and so does table cities; take \"towns\" out"
                + " of the @Renamed of one of them");
  }

  @Test
  void row36_formerNameThatAnotherTableBearsByNow_claimsNothing() {
    TableMatches matches =
        SchemaDiff.tables(
            List.of(TOWNS), List.of(TOWNS, table("cities", List.of("towns"), CODE)), Set.of());
    assertThat(only(matches).kind()).isEqualTo(ChangeKind.TABLE_ADDED);
  }

  @Test
  void row40_recordMoved_isNoChange() {
    assertThat(SchemaDiff.tables(List.of(USERS), List.of(USERS), Set.of()).changes()).isEmpty();
  }
}
