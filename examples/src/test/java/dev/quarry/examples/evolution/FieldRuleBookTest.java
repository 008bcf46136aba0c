package dev.quarry.examples.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.Checkpoint;
import dev.quarry.Evolution;
import dev.quarry.evolution.SchemaPlan;
import dev.quarry.migration.DocumentEditor;
import dev.quarry.migration.Migration;
import dev.quarry.schema.DatabaseSchema;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rows of the rule book on fields that come, go, and change their names or presence. */
class FieldRuleBookTest extends RuleBook {
  private static final DatabaseSchema PLAIN = FieldRules_PlainDatabase.SCHEMA;
  private static final String ITEM =
      "{'id':1,'size':5,'part':{'size':1,'unit':'m'},"
          + "'parts':[{'size':2,'unit':'m'},{'size':3,'unit':'s'}],"
          + "'things':{'x':{'$type':'Solid','size':4,'unit':'kg'},'y':{'$type':'Gas','bar':9}}}";
  private static final String BARE =
      "{'id':2,'part':{},'parts':[{}],'things':{'x':{'$type':'Solid'},'y':{'$type':'Gas','bar':9}}}";

  private static String extra(String value) {
    return ITEM.replace("'size'", "'extra':" + value + ",'size'");
  }

  @Test
  void row01_optionalFieldAdded_isAbsent() {
    becomes(PLAIN, ITEM, FieldRules_OptionalAddedDatabase.SCHEMA, ITEM);
  }

  @Test
  void row02_requiredFieldWithDefaultAdded_isTheDefault() {
    becomes(PLAIN, ITEM, FieldRules_DefaultAddedDatabase.SCHEMA, extra("7"));
  }

  @Test
  void row03_requiredFieldAdded_needsAMigration() {
    store(PLAIN, ITEM);
    DatabaseSchema after = FieldRules_RequiredAddedDatabase.SCHEMA;
    refuses(
        PLAIN,
        List.of(ITEM),
        after,
        "extra",
        "part.extra",
        "parts[].extra",
        "things",
        "@Migration");
    Migration partly = items(item -> item.put("extra", 6));
    stops(PLAIN, List.of(ITEM), after, List.of(partly), 1, "extra");
    Migration all =
        items(
            item -> {
              DocumentEditor.of(item)
                  .setDefault("extra", 6)
                  .in("part", part -> part.setDefault("extra", 6))
                  .each("parts", part -> part.setDefault("extra", 6))
                  .in("things", things -> things.in("x", x -> x.setDefault("extra", 6)));
              return item;
            });
    finds(after, List.of(all), extra("6"));
  }

  @Test
  void row04_defaultChanged_olderDocumentsKeepTheOlderOne() {
    store(PLAIN, ITEM);
    open(FieldRules_DefaultAddedDatabase.SCHEMA).close();
    store(FieldRules_DefaultChangedDatabase.SCHEMA, ITEM.replace("'id':1", "'id':2"));
    finds(
        FieldRules_DefaultChangedDatabase.SCHEMA,
        extra("7"),
        extra("8").replace("'id':1", "'id':2"));
  }

  @Test
  void row05_fieldRemoved_isDropped_ifItIsDeclared() {
    store(PLAIN, ITEM);
    refuses(
        PLAIN, List.of(ITEM), FieldRules_UndeclaredDatabase.SCHEMA, "things", "unit", "@Removed");
    finds(FieldRules_LessDatabase.SCHEMA, ITEM.replaceAll("'size':[0-9],", ""));
  }

  @Test
  void row05_fieldThatAMigrationDrops_isDestroyed_afterACheckpoint() {
    store(PLAIN, ITEM);
    Migration drop =
        items(
            item ->
                DocumentEditor.of(item)
                    .remove("things")
                    .in("part", part -> part.remove("unit"))
                    .each("parts", part -> part.remove("unit"))
                    .document());
    SchemaPlan plan =
        Evolution.plan(directory, FieldRules_UndeclaredDatabase.SCHEMA, List.of(drop));
    assertThat(plan.isDestructive()).isTrue();
    assertThat(plan.toString()).contains("drop field", "unit");

    open(FieldRules_UndeclaredDatabase.SCHEMA, drop).close();

    assertThat(Checkpoint.of(directory)).hasSize(1);
    Checkpoint.of(directory).get(0).restore(directory);
    finds(PLAIN, ITEM);
  }

  @Test
  void row07_fieldThatAMigrationReplaces_isDestroyed_afterACheckpoint() {
    store(PLAIN, ITEM);
    Migration move = items(item -> DocumentEditor.of(item).rename("size", "length").document());
    assertThat(
            Evolution.plan(directory, FieldRules_RenamedSilentlyDatabase.SCHEMA, List.of(move))
                .toString())
        .contains("drop field of table items: size");

    open(FieldRules_RenamedSilentlyDatabase.SCHEMA, move).close();
    assertThat(Checkpoint.of(directory)).hasSize(1);
  }

  @Test
  void row06_removedName_usedAgain_isAnotherField() {
    store(PLAIN, ITEM);
    open(FieldRules_LessDatabase.SCHEMA).close();
    finds(FieldRules_AgainDatabase.SCHEMA, ITEM.replaceAll("'size':[0-9]", "'size':-1"));
  }

  @Test
  void rows07_08_renamedAndReordered_keepTheirValues_ifThatIsDeclared() {
    store(PLAIN, ITEM);
    refuses(
        PLAIN,
        List.of(ITEM),
        FieldRules_RenamedSilentlyDatabase.SCHEMA,
        "size",
        "length",
        "@Renamed");
    finds(
        FieldRules_RenamingDatabase.SCHEMA,
        ITEM.replace("'size'", "'length'")
            .replace("'unit'", "'measure'")
            .replace("'parts'", "'pieces'"));
  }

  @Test
  void rows12_19_requiredToOptional_isPresent() {
    becomes(PLAIN, ITEM, FieldRules_RelaxedDatabase.SCHEMA, ITEM);
  }

  @Test
  void rows12_20_optionalToRequired_listsDocumentsWithoutIt() {
    DatabaseSchema before = FieldRules_RelaxedDatabase.SCHEMA;
    store(before, ITEM, BARE, BARE.replace("'id':2", "'id':3"));
    List<String> documents = List.of(ITEM, BARE, BARE.replace("'id':2", "'id':3"));
    stops(before, documents, PLAIN, List.of(), 2, "size", "2");
    Migration filled =
        items(
            item -> {
              DocumentEditor.of(item)
                  .setDefault("size", 3)
                  .in("part", part -> part.setDefault("size", 3).setDefault("unit", "ft"))
                  .each("parts", part -> part.setDefault("size", 3).setDefault("unit", "ft"))
                  .in(
                      "things",
                      things ->
                          things.in("x", x -> x.setDefault("size", 3).setDefault("unit", "ft")));
              return item;
            });
    finds(PLAIN, List.of(filled), ITEM, full(2), full(3));
  }

  @Test
  void rows12_20_optionalToRequired_thatNoDocumentLacks_isRead() {
    becomes(FieldRules_RelaxedDatabase.SCHEMA, ITEM, PLAIN, ITEM);
  }

  @Test
  void row20_optionalToRequiredWithDefault_isTheDefaultWhereItWasAbsent() {
    store(FieldRules_RelaxedDatabase.SCHEMA, ITEM, BARE, "{'id':3,'part':{}}");
    finds(
        FieldRules_FilledDatabase.SCHEMA,
        ITEM,
        full(2),
        "{'id':3,'size':3,'part':{'size':3,'unit':'ft'},'parts':[],'things':{}}");
  }

  private static String full(int id) {
    return BARE.replace("'id':2", "'id':" + id + ",'size':3")
        .replace("{}", "{'size':3,'unit':'ft'}")
        .replace("'Solid'", "'Solid','size':3,'unit':'ft'");
  }
}
