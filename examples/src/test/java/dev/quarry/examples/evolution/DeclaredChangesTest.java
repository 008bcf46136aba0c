package dev.quarry.examples.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.evolution.FieldIds;
import dev.quarry.evolution.SchemaDiff;
import dev.quarry.evolution.TableDiff;
import dev.quarry.evolution.TableMatches;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.schema.TableDefinition;
import dev.quarry.schema.TableSchema;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What declarations say of the past, the rule book understands, in every place. */
class DeclaredChangesTest {

  private static List<TableDefinition> definitions(DatabaseSchema schema) {
    return schema.tables().stream().<TableDefinition>map(TableSchema::definition).toList();
  }

  private static TableMatches matches(Set<String> removed) {
    return SchemaDiff.tables(
        definitions(BeforeDatabase.SCHEMA), definitions(AfterDatabase.SCHEMA), removed);
  }

  @Test
  void tables_renamedAndRemoved_needNothing() {
    assertThat(matches(AfterDatabase.SCHEMA.removed()).changes())
        .extracting(Object::toString)
        .containsExactly("table customers was named people", "table visits is removed");
  }

  @Test
  void fields_renamedAndRemoved_needNothing() {
    TableDefinition compiled = After_CustomerTable.SCHEMA.definition();
    TableDefinition old =
        Objects.requireNonNull(matches(Set.of()).storedAs("customers"), "a table of the past");
    TableDiff diff = SchemaDiff.between(old, compiled, new FieldIds("people", 2, Set.of()));

    assertThat(diff.open()).isEmpty();
    assertThat(diff.changes())
        .extracting(Object::toString)
        .containsExactly(
            "customers.emailAddress was named email",
            "the constant ACTIVE of customers.status was named OPEN",
            "customers.location was named position",
            "customers.location.altitude is removed; it was optional double",
            "customers.visited[].altitude is removed; it was optional double",
            "the record Card of customers.payments{}[] was named CreditCard",
            "customers.payments{}[](Card).number was named payments{}[](CreditCard).no",
            "customers.payments{}[](Card).iban is removed; it was optional String",
            "customers.nickname is removed; it was optional String",
            "index emailAddress of customers was named email");
  }
}
