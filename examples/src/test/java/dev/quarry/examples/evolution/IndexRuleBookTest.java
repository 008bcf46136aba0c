package dev.quarry.examples.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.Database;
import dev.quarry.OpenOptions;
import dev.quarry.error.IndexNotReadyException;
import dev.quarry.error.UniqueViolationException;
import dev.quarry.evolution.DuplicateGroup;
import dev.quarry.evolution.SchemaChange;
import dev.quarry.schema.DatabaseSchema;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rows of the rule book on indexes. */
class IndexRuleBookTest extends RuleBook {
  private static final DatabaseSchema BARE = IndexRules_BareDatabase.SCHEMA;
  private static final DatabaseSchema RICH = IndexRules_RichDatabase.SCHEMA;
  private static final DatabaseSchema OTHER = IndexRules_OtherDatabase.SCHEMA;
  private static final DatabaseSchema UNIQUE = IndexRules_UniqueDatabase.SCHEMA;
  private static final DatabaseSchema NOT_UNIQUE = IndexRules_NotUniqueDatabase.SCHEMA;

  private static String item(int i) {
    return "{'id':%d,'name':'%s%d',%s'tags':['t%d','t%d','all'],'part':{'size':%d}}"
        .formatted(
            i, i % 2 == 0 ? "a" : "B", i, i % 3 == 0 ? "" : "'rank':" + -i + ",", i, i % 5, i % 7);
  }

  private static final String[] ITEMS_OF_ALL_SORTS =
      java.util.stream.IntStream.range(0, 500)
          .mapToObj(IndexRuleBookTest::item)
          .toArray(String[]::new);

  @Test
  void row29_indexAdded_isBuilt() {
    store(BARE, ITEMS_OF_ALL_SORTS);
    finds(RICH, ITEMS_OF_ALL_SORTS);
  }

  @Test
  void row29_indexAdded_isBuiltInTheBackground() throws Exception {
    store(BARE, ITEMS_OF_ALL_SORTS);
    OpenOptions options = OpenOptions.defaults().withSchemaChange(SchemaChange.IN_BACKGROUND);
    try (Database database = Database.open(directory, options, RICH)) {
      database.evolution().await();
      Sound.check(database, RICH);
    }
    finds(RICH, ITEMS_OF_ALL_SORTS);
  }

  @Test
  void row30_indexRemoved_leavesNothingForItsReturn() {
    store(RICH, ITEMS_OF_ALL_SORTS);
    finds(BARE, ITEMS_OF_ALL_SORTS);
    try (Database database = open(BARE)) {
      AnyTable<?, ?> items = AnyTable.in(database, BARE, ITEMS);
      assertThat(items.query().delete()).isEqualTo(500);
      items.insert(item(1), item(501));
    }
    finds(RICH, item(1), item(501));
  }

  @Test
  void row31_indexChanged_isBuiltAnew() {
    store(RICH, ITEMS_OF_ALL_SORTS);
    finds(OTHER, ITEMS_OF_ALL_SORTS);
    finds(RICH, ITEMS_OF_ALL_SORTS);
  }

  @Test
  void row32_uniqueAdded_listsEveryDuplicate_untilThereIsNone() {
    store(NOT_UNIQUE, item(1), item(2), item(3).replace("B3", "B1"), item(4).replace("a4", "B1"));
    try (Database database = open(UNIQUE)) {
      AnyTable<?, ?> items = AnyTable.in(database, UNIQUE, ITEMS);
      assertThat(database.evolution().duplicates())
          .singleElement()
          .satisfies(group -> assertThat(group.keys()).containsExactlyInAnyOrder("1", "3", "4"))
          .extracting(DuplicateGroup::values)
          .isEqualTo("\"B1\"");
      assertThatThrownBy(() -> items.byIndex(0)).isInstanceOf(IndexNotReadyException.class);
      assertThatThrownBy(() -> items.insert(item(5).replace("B5", "B1")))
          .isInstanceOf(UniqueViolationException.class);
      assertThatThrownBy(() -> items.insert(item(6).replace("a6", "a2")))
          .isInstanceOf(UniqueViolationException.class);
    }
    finds(NOT_UNIQUE, item(1), item(2), item(3).replace("B3", "B1"), item(4).replace("a4", "B1"));
    try (Database database = open(NOT_UNIQUE)) {
      AnyTable<?, ?> items = AnyTable.in(database, NOT_UNIQUE, ITEMS);
      for (String item : List.of(item(3), item(4))) {
        upsert(items, item);
      }
    }
    finds(UNIQUE, item(1), item(2), item(3), item(4));
  }

  private static <R> void upsert(AnyTable<R, ?> items, String item) {
    items.rows(item).forEach(items::upsert);
  }

  @Test
  void row33_uniqueDropped_allowsDuplicates() {
    store(UNIQUE, item(1), item(2));
    store(NOT_UNIQUE, item(3).replace("B3", "B1"));
    finds(NOT_UNIQUE, item(1), item(2), item(3).replace("B3", "B1"));
  }
}
