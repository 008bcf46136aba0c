package dev.quarry.examples.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.Database;
import dev.quarry.evolution.StoredSchema;
import dev.quarry.migration.DocumentEditor;
import dev.quarry.migration.Migration;
import dev.quarry.schema.DatabaseSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The rows of the rule book on tables. */
class TableRuleBookTest extends RuleBook {
  private static final DatabaseSchema TWO = IndexRules_TwoDatabase.SCHEMA;
  private static final DatabaseSchema SINGLE = IndexRules_SingleDatabase.SCHEMA;
  private static final String[] RED_AND_BLUE = {
    "{'id':1,'name':'a','color':'red'}", "{'id':2,'name':'b','color':'blue'}"
  };
  private static final String[] NOTES = {"{'id':2,'text':'x'}", "{'id':3,'text':'y'}"};

  private void storeBoth() {
    store(TWO, RED_AND_BLUE);
    try (Database database = open(TWO)) {
      AnyTable.in(database, TWO, "notes").insert(NOTES);
    }
  }

  private void contains(DatabaseSchema schema, String table, List<Migration> all, String... rows) {
    try (Database database = open(schema, all.toArray(Migration[]::new))) {
      AnyTable<?, ?> found = AnyTable.in(database, schema, table);
      assertThat(found.all()).isEqualTo(found.rows(rows));
      Sound.check(database, schema);
    }
  }

  @Test
  void row34_tableAdded_isReadableAtOnce() {
    store(SINGLE, RED_AND_BLUE);
    contains(TWO, "notes", List.of());
    contains(TWO, ITEMS, List.of(), RED_AND_BLUE);
  }

  @Test
  void row35_tableLeftOut_isKept() {
    storeBoth();
    finds(SINGLE, RED_AND_BLUE);
    contains(TWO, "notes", List.of(), NOTES);
  }

  @Test
  void row35_tableRemoved_isInTheCheckpoint_andItsNameIsFree() throws Exception {
    storeBoth();
    finds(IndexRules_WithoutNotesDatabase.SCHEMA, RED_AND_BLUE);
    try (Database database = open(IndexRules_WithoutNotesDatabase.SCHEMA)) {
      assertThat(database.schema().former())
          .singleElement()
          .matches(StoredSchema.FormerTable::emptied);
    }
    contains(TWO, "notes", List.of());
    try (Stream<Path> checkpoints = Files.list(directory.resolve("checkpoints"))) {
      try (Database database =
          Database.open(
              checkpoints.findFirst().orElseThrow(), TWO.tables().get(0), TWO.tables().get(1))) {
        AnyTable<?, ?> notes = AnyTable.in(database, TWO, "notes");
        assertThat(notes.all()).isEqualTo(notes.rows(NOTES));
      }
    }
  }

  @Test
  void rows36_40_tableRenamedAndRecordMoved_keepDocuments_ifThatIsDeclared() {
    storeBoth();
    refuses(
        TWO,
        List.of(RED_AND_BLUE),
        IndexRules_SilentlyRenamedDatabase.SCHEMA,
        "notes",
        "remarks",
        "@Renamed");
    contains(IndexRules_RenamedNotesDatabase.SCHEMA, "remarks", List.of(), NOTES);
    finds(IndexRules_RenamedNotesDatabase.SCHEMA, RED_AND_BLUE);
  }

  @Test
  void rows37_39_tableSplit_movesAFieldAcross() {
    store(SINGLE, RED_AND_BLUE);
    Migration split =
        Migration.ofDatabase(
            "2024-01-15",
            "colours of their own",
            context -> {
              IndexRules_Split_PaintTable paints =
                  IndexRules_Split_PaintTable.in(context.session());
              context
                  .raw(ITEMS)
                  .forEach(
                      (key, item) ->
                          paints.insert(
                              new IndexRules.Split.Paint(
                                  item.get("id").intValue(), item.get("color").stringValue())));
            });
    DatabaseSchema after = IndexRules_SplitDatabase.SCHEMA;
    contains(
        after, "paints", List.of(split), "{'item':1,'color':'red'}", "{'item':2,'color':'blue'}");
    finds(after, List.of(split), RED_AND_BLUE);
    finds(
        IndexRules_SplitOffDatabase.SCHEMA,
        List.of(split),
        "{'id':1,'name':'a'}",
        "{'id':2,'name':'b'}");
  }

  @Test
  void row38_tablesMerged_byAPolicyForCollidingKeys() {
    storeBoth();
    Migration merge =
        Migration.ofDatabase(
            "2024-01-15",
            "notes are items",
            context ->
                context
                    .raw("notes")
                    .forEach(
                        (key, note) -> {
                          ObjectNode item =
                              DocumentEditor.of(note).rename("text", "name").document();
                          item.put("color", "white");
                          if (item.get("id").intValue() == 2) {
                            item.put("id", 102);
                          }
                          context.raw(ITEMS).insert(item);
                        }));
    finds(
        IndexRules_MergedDatabase.SCHEMA,
        List.of(merge),
        RED_AND_BLUE[0],
        RED_AND_BLUE[1],
        "{'id':3,'name':'y','color':'white'}",
        "{'id':102,'name':'x','color':'white'}");
  }
}
