package dev.quarry.examples.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.Database;
import dev.quarry.error.DocumentNotUpgradableException;
import dev.quarry.migration.DocumentEditor;
import dev.quarry.migration.Migration;
import dev.quarry.migration.Otherwise;
import dev.quarry.migration.Several;
import dev.quarry.schema.DatabaseSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The rows of the rule book on the types of values. */
class ValueRuleBookTest extends RuleBook {
  private static final Migration SAME = items(item -> item);

  private static final String SMALL =
      "{'id':1,'b':-128,'s':-300,'i':-70000,'f':1.5,'list':[3,-1,2147483647],'map':{'x':0.25},"
          + "'part':{'n':-7},'thing':{'$type':'Solid','n':[5,6]}}";
  private static final String SMALL2 =
      "{'id':2,'b':127,'s':300,'i':70000,'f':-1.5,'list':[-3],'map':{},"
          + "'part':{'n':7},'thing':{'$type':'Solid','n':[]}}";

  private static final DatabaseSchema TEXTS = ValueRules_TextsDatabase.SCHEMA;
  private static final DatabaseSchema NUMBERS = ValueRules_NumbersDatabase.SCHEMA;
  private static final String TEXT =
      "{'id':1,'n':'12','list':['1','-2'],'part':{'n':'3'},'day':'2024-02-29'}";
  private static final String NUMBER =
      "{'id':1,'n':12,'list':[1,-2],'part':{'n':3},'day':'2024-02-29'}";
  private static final String LARGE =
      "{'id':2,'n':3000000000,'list':[],'part':{'n':3},'day':'2024-03-01'}";

  private static final DatabaseSchema COLORS = ValueRules_ColorsDatabase.SCHEMA;
  private static final String RED =
      "{'id':1,'color':'RED','list':['RED','GREEN'],'set':['RED'],'map':{'x':{'color':'RED'}}}";
  private static final String BLUE =
      "{'id':2,'color':'BLUE','list':[],'set':['BLUE','GREEN'],'map':{'x':{'color':'RED'}}}";
  private static final String GREEN = "{'id':3,'color':'GREEN','list':[],'set':[],'map':{}}";

  private static final DatabaseSchema SHAPES = ValueRules_ShapesDatabase.SCHEMA;
  private static final DatabaseSchema MORE_SHAPES = ValueRules_MoreShapesDatabase.SCHEMA;
  private static final String SHAPE =
      "{'id':1,'shape':{'$type':'Circle','radius':1},'list':[{'$type':'Square','side':2}],'map':{}}";

  @Test
  void row09_numberWidened_keepsItsValue() {
    store(ValueRules_NarrowDatabase.SCHEMA, SMALL, SMALL2);
    finds(ValueRules_WideDatabase.SCHEMA, SMALL, SMALL2);
  }

  @Test
  void row10_integerToFraction_isExact() {
    store(ValueRules_NarrowDatabase.SCHEMA, SMALL, SMALL2);
    finds(ValueRules_ExactDatabase.SCHEMA, SMALL, SMALL2);
  }

  @Test
  void row10_longToDouble_needsAMigration() {
    store(NUMBERS, NUMBER);
    DatabaseSchema after = ValueRules_LossyDatabase.SCHEMA;
    refuses(NUMBERS, List.of(NUMBER), after, "n", "list", "part.n", "@Migration");
    finds(after, List.of(SAME), NUMBER);
  }

  @Test
  void row11_numberNarrowed_neverTruncates() {
    store(NUMBERS, NUMBER, LARGE);
    DatabaseSchema after = ValueRules_NarrowedDatabase.SCHEMA;
    List<String> documents = List.of(NUMBER, LARGE);
    refuses(NUMBERS, documents, after, "n", "list", "part.n", "@Migration");
    stops(NUMBERS, documents, after, List.of(SAME), 1, "n", "2");
    Migration clamped = items(item -> item.get("n").longValue() > 127 ? item.put("n", 127) : item);
    finds(after, List.of(clamped), NUMBER, LARGE.replace("3000000000", "127"));
  }

  private static ObjectNode texts(ObjectNode item) {
    DocumentEditor.of(item).toText("n").in("part", part -> part.toText("n"));
    return elements(item, value -> item.stringNode(value.asString()));
  }

  private static ObjectNode elements(ObjectNode item, UnaryOperator<JsonNode> change) {
    ArrayNode list = item.arrayNode();
    item.get("list").forEach(value -> list.add(change.apply(value)));
    item.set("list", list);
    return item;
  }

  @Test
  void row13_toText_needsAMigration() {
    store(NUMBERS, NUMBER);
    refuses(NUMBERS, List.of(NUMBER), TEXTS, "n", "list", "part.n", "day", "@Migration");
    finds(TEXTS, List.of(items(ValueRuleBookTest::texts)), TEXT);
  }

  @Test
  void row14_fromText_listsWhatDoesNotParse() {
    String bad = TEXT.replace("'id':1", "'id':2").replace("'12'", "'twelve'");
    String worse = TEXT.replace("'id':1", "'id':3").replace("02-29", "02-30");
    store(TEXTS, TEXT, bad, worse);
    List<String> documents = List.of(TEXT, bad, worse);
    refuses(TEXTS, documents, NUMBERS, "n", "list", "part.n", "day", "@Migration");
    Migration failing = items(item -> numbers(item, Otherwise.FAIL));
    stops(TEXTS, documents, NUMBERS, List.of(failing), 2, "twelve", "keys 2; 3");
    Migration lenient = items(item -> numbers(item, Otherwise.LEAVE_OUT));
    finds(
        NUMBERS,
        List.of(lenient),
        NUMBER,
        NUMBER.replace("'id':1", "'id':2").replace("12", "0"),
        NUMBER.replace("'id':1", "'id':3").replace("2024-02-29", "1970-01-01"));
  }

  private static ObjectNode numbers(ObjectNode item, Otherwise otherwise) {
    DocumentEditor.of(item)
        .parseNumber("n", otherwise)
        .in("part", part -> part.parseNumber("n", otherwise))
        .parseDate("day", "uuuu-MM-dd", otherwise);
    if (otherwise == Otherwise.LEAVE_OUT) {
      DocumentEditor.of(item).setDefault("n", 0).setDefault("day", "1970-01-01");
    }
    return elements(item, value -> item.numberNode(Long.parseLong(value.stringValue())));
  }

  @Test
  void rows15_17_18_constantsAddedRenamedAndReordered_keepTheirMeaning() {
    store(COLORS, RED, BLUE);
    refuses(
        COLORS,
        List.of(RED, BLUE),
        ValueRules_RenamedColorsDatabase.SCHEMA,
        "BLUE",
        "AZURE",
        "@Renamed");
    finds(
        ValueRules_MoreColorsDatabase.SCHEMA,
        RED.replace("RED", "ROUGE"),
        BLUE.replace("RED", "ROUGE"));
  }

  @Test
  void row15_olderProgram_refusesTheNewConstant_byName() {
    store(ValueRules_FewerColorsDatabase.SCHEMA, GREEN);
    store(COLORS, RED, BLUE);
    refusesOneDocument(ValueRules_FewerColorsDatabase.SCHEMA, "BLUE");
    finds(COLORS, RED, BLUE, GREEN);
  }

  /**
   * An older program opens the database, and fails where a document holds what it does not know.
   */
  private void refusesOneDocument(DatabaseSchema older, String... words) {
    try (Database database = open(older)) {
      assertThat(database.validate())
          .singleElement()
          .satisfies(
              violation -> {
                assertThat(violation.count()).isEqualTo(1);
                assertThat(violation.reason()).contains(words);
              });
      assertThatThrownBy(() -> AnyTable.in(database, older, ITEMS).all())
          .isInstanceOf(DocumentNotUpgradableException.class);
    }
  }

  @Test
  void row16_constantRemoved_isRefusedWhereUsed() {
    store(COLORS, RED, BLUE, GREEN);
    List<String> documents = List.of(RED, BLUE, GREEN);
    DatabaseSchema after = ValueRules_FewerColorsDatabase.SCHEMA;
    stops(COLORS, documents, after, List.of(), 1, "BLUE", "2");
    Migration mapped =
        items(
            item -> {
              DocumentEditor.of(item).mapEnum("color", Map.of("BLUE", "GREEN"), Otherwise.KEEP);
              ArrayNode set = item.arrayNode();
              item.get("set").forEach(each -> set.add(each.stringValue().replace("BLUE", "RED")));
              item.set("set", set);
              return item;
            });
    finds(
        after,
        List.of(mapped),
        RED,
        "{'id':2,'color':'GREEN','list':[],'set':['RED','GREEN'],'map':{'x':{'color':'RED'}}}",
        GREEN);
  }

  @Test
  void row16_constantRemoved_thatNobodyUses_isGone() {
    becomes(COLORS, RED, ValueRules_FewerColorsDatabase.SCHEMA, RED);
  }

  @Test
  void row21_scalarToList_needsAMigration_andItsIndexIsBuiltAnew() {
    String one = "{'id':1,'tag':'a','map':{'x':1}}";
    store(ValueRules_OneDatabase.SCHEMA, one);
    DatabaseSchema after = ValueRules_ManyDatabase.SCHEMA;
    refuses(ValueRules_OneDatabase.SCHEMA, List.of(one), after, "tag", "n", "map", "@Migration");
    Migration wrapped =
        items(
            item -> {
              DocumentEditor.of(item)
                  .wrapInList("tag")
                  .wrapInList("n")
                  .in("map", map -> map.wrapInList("x"));
              return item;
            });
    finds(after, List.of(wrapped), "{'id':1,'tag':['a'],'n':[],'map':{'x':[1]}}");
  }

  @Test
  void row22_listToScalar_failsWhereThereAreSeveral() {
    DatabaseSchema before = ValueRules_ManyDatabase.SCHEMA;
    String one = "{'id':1,'tag':['a'],'n':[],'map':{'x':[1]}}";
    String two = "{'id':2,'tag':['a','b'],'n':[4],'map':{}}";
    store(before, one, two);
    DatabaseSchema after = ValueRules_OneDatabase.SCHEMA;
    refuses(before, List.of(one, two), after, "tag", "n", "map", "@Migration");
    stops(before, List.of(one, two), after, List.of(unwrap(Several.FAIL)), 1, "tag", "2");
    finds(
        after,
        List.of(unwrap(Several.LAST)),
        "{'id':1,'tag':'a','map':{'x':1}}",
        "{'id':2,'tag':'b','n':4,'map':{}}");
  }

  private static Migration unwrap(Several several) {
    return items(
        item -> {
          DocumentEditor.of(item)
              .unwrapList("tag", several)
              .unwrapList("n", several)
              .in("map", map -> map.unwrapList("x", several));
          return item;
        });
  }

  @Test
  void row23_elementsOfAnotherType_areConvertedByTheirOwnRow() {
    store(NUMBERS, NUMBER);
    refuses(NUMBERS, List.of(NUMBER), TEXTS, "list[]");
    store(NUMBERS, LARGE);
    finds(
        TEXTS,
        List.of(items(ValueRuleBookTest::texts)),
        TEXT,
        "{'id':2,'n':'3000000000','list':[],'part':{'n':'3'},'day':'2024-03-01'}");
  }

  @Test
  void row24_setToList_andListToSet_byPolicy() {
    String set = "{'id':1,'tag':['b','a'],'n':[1],'map':{'x':[2]}}";
    store(ValueRules_SetsDatabase.SCHEMA, set);
    DatabaseSchema lists = ValueRules_ManyDatabase.SCHEMA;
    finds(lists, set);
    String twice = "{'id':2,'tag':['b','b'],'n':[],'map':{'x':[2,2]}}";
    store(lists, twice);
    DatabaseSchema sets = ValueRules_SetsDatabase.SCHEMA;
    refuses(lists, List.of(set, twice), sets, "tag", "n", "map", "@Migration");
    Migration distinct =
        items(
            item -> {
              DocumentEditor.of(item).dedupe("tag").in("map", map -> map.dedupe("x"));
              return item;
            });
    finds(sets, List.of(distinct), set, "{'id':2,'tag':['b'],'n':[],'map':{'x':[2]}}");
  }

  @Test
  void row25_nestedRecordChanged_isToldForEachPath() {
    store(NUMBERS, NUMBER);
    refuses(NUMBERS, List.of(NUMBER), ValueRules_NarrowedDatabase.SCHEMA, "part.n", "list[]");
  }

  @Test
  void row26_nestedRecordExtractedAndInlined() {
    DatabaseSchema flat = ValueRules_FlatDatabase.SCHEMA;
    DatabaseSchema nested = ValueRules_NestedDatabase.SCHEMA;
    String outside = "{'id':1,'street':'A','town':'B','former':[{'street':'C'}]}";
    String inside = "{'id':1,'address':{'street':'A','town':'B'},'former':[{'in':{'street':'C'}}]}";
    store(flat, outside);
    refuses(flat, List.of(outside), nested, "address", "street", "@Migration");
    Migration extract =
        items(
            item -> {
              DocumentEditor.of(item)
                  .moveInto("address", "street", "town")
                  .each("former", each -> each.moveInto("in", "street"));
              return item;
            });
    finds(nested, List.of(extract), inside);
    Migration inline =
        Migration.ofDocuments(
            "2024-02-01",
            ITEMS,
            "",
            item -> {
              DocumentEditor.of(item)
                  .moveOut("address", "street", "town")
                  .each("former", each -> each.moveOut("in", "street"));
              return item;
            });
    finds(flat, List.of(extract, inline), outside);
  }

  @Test
  void row27_keyChanged_movesDocuments_andReferencesFollow() {
    DatabaseSchema before = ValueRules_ByNumberDatabase.SCHEMA;
    DatabaseSchema after = ValueRules_ByCodeDatabase.SCHEMA;
    String first = "{'id':1,'code':'z','n':5}";
    String second = "{'id':2,'code':'a','n':6}";
    store(before, first, second);
    try (Database database = open(before)) {
      AnyTable.in(database, before, "uses").insert("{'id':7,'item':1}", "{'id':8,'item':2}");
    }
    refuses(before, List.of(first, second), after, "key of items", "uses.item", "@Migration");
    Migration key = items(item -> item);
    Migration uses =
        Migration.ofDocuments(
            "2024-01-15.2",
            "uses",
            "refer by code",
            use -> use.put("item", use.get("item").intValue() == 1 ? "z" : "a"));
    finds(after, List.of(key, uses), second, first);
    try (Database database = open(after, key, uses)) {
      AnyTable<?, ?> table = AnyTable.in(database, after, "uses");
      assertThat(table.all()).isEqualTo(table.rows("{'id':7,'item':'z'}", "{'id':8,'item':'a'}"));
    }
  }

  @Test
  void row27_keyChanged_whereItemsReferToLaterOnes() {
    DatabaseSchema before = ValueRules_TreeDatabase.SCHEMA;
    List<String> documents = new ArrayList<>();
    for (int i = 1000; i < 3000; i++) {
      documents.add("{'id':%d,'parent':%d}".formatted(i, i == 2999 ? 1000 : i + 1));
    }
    store(before, documents.toArray(String[]::new));
    Migration named =
        items(
            item -> {
              DocumentEditor.of(item).toText("id").toText("parent");
              return item;
            });
    finds(
        ValueRules_NamedTreeDatabase.SCHEMA,
        List.of(named),
        documents.stream()
            .map(document -> document.replaceAll("([0-9]+)", "'$1'"))
            .toArray(String[]::new));
  }

  @Test
  void row27_keysThatCollide_areListed() {
    DatabaseSchema before = ValueRules_ByNumberDatabase.SCHEMA;
    List<String> documents = List.of("{'id':1,'code':'A','n':5}", "{'id':2,'code':'a','n':6}");
    store(before, documents.toArray(String[]::new));
    Migration lower =
        items(item -> item.put("code", item.get("code").stringValue().toLowerCase(Locale.ROOT)));
    Migration uses =
        Migration.ofDocuments(
            "2024-01-15.2", "uses", "", use -> use.put("item", use.get("item").asString()));
    stops(
        before,
        documents,
        ValueRules_ByCodeDatabase.SCHEMA,
        List.of(lower, uses),
        1,
        "same key, \"a\"");
  }

  @Test
  void row28_variantAdded_isRefusedByOlderProgramsWhereUsed() {
    store(SHAPES, SHAPE);
    finds(MORE_SHAPES, SHAPE);
    finds(SHAPES, SHAPE);
    String line =
        "{'id':2,'shape':{'$type':'Circle','radius':1},'list':[],"
            + "'map':{'x':{'$type':'Line','length':1,'width':2}}}";
    store(MORE_SHAPES, line);
    refusesOneDocument(SHAPES, "Line", "newer program");
    finds(MORE_SHAPES, SHAPE, line);
    Migration square =
        items(
            item -> {
              if (item.get("map").get("x") instanceof ObjectNode x) {
                x.removeAll();
                x.put("$type", "Square").put("side", 3);
              }
              return item;
            });
    finds(
        SHAPES,
        List.of(square),
        SHAPE,
        "{'id':2,'shape':{'$type':'Circle','radius':1},'list':[],"
            + "'map':{'x':{'$type':'Square','side':3}}}");
  }
}
