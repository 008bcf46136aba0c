package dev.quarry.examples.evolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.Database;
import dev.quarry.OpenOptions;
import dev.quarry.error.MigrationFailedException;
import dev.quarry.migration.Migration;
import dev.quarry.migration.MigrationContext;
import dev.quarry.schema.DatabaseSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Migrations of the database see their tables as they were before the version that brings them. */
class RawRulesTest extends RuleBook {
  private static final DatabaseSchema FIRST = RawRules_FirstDatabase.SCHEMA;
  private static final DatabaseSchema SPLIT = RawRules_SplitDatabase.SCHEMA;
  private static final Migration PROFILES =
      Migration.ofDatabase("2024-02-01", "profiles", RawRulesTest::takeBios);

  private final List<String> seen = new ArrayList<>();

  private static void takeBios(MigrationContext context) throws Exception {
    context
        .raw("users")
        .forEach(
            (key, user) ->
                context
                    .raw("profiles")
                    .upsert(node().put("user", key(user)).put("bio", user.get("bio").asString())));
  }

  private static int key(ObjectNode user) {
    return user.get("id").intValue();
  }

  private static ObjectNode node() {
    return JsonNodeFactory.instance.objectNode();
  }

  @BeforeEach
  void storeFirst() {
    try (Database database = open(FIRST)) {
      AnyTable.in(database, FIRST, "users")
          .insert(
              "{'id':1,'name':'Ada','bio':'counts','mail':'a@x'}",
              "{'id':2,'name':'Bob','bio':'builds','mail':'b@x'}");
      AnyTable.in(database, FIRST, "admins")
          .insert("{'id':2,'name':'Root'}", "{'id':7,'name':'Su'}");
    }
  }

  private void contains(DatabaseSchema schema, List<Migration> all, String table, String... rows) {
    try (Database database = open(schema, all.toArray(Migration[]::new))) {
      AnyTable<?, ?> found = AnyTable.in(database, schema, table);
      assertThat(found.all()).isEqualTo(found.rows(rows));
      Sound.check(database, schema);
    }
  }

  @Test
  void rows37_39_fieldThatTheSameVersionRemoves_isReadBefore() {
    contains(
        SPLIT,
        List.of(PROFILES),
        "profiles",
        "{'user':1,'bio':'counts'}",
        "{'user':2,'bio':'builds'}");
    contains(
        SPLIT,
        List.of(PROFILES),
        "users",
        "{'id':1,'fullName':'Ada','mail':'a@x','level':1}",
        "{'id':2,'fullName':'Bob','mail':'b@x','level':1}");
  }

  @Test
  void row39_tableThatTheSameVersionRenames_isReadByEitherName() {
    Migration byOldName = PROFILES;
    contains(
        RawRules_OtherNameDatabase.SCHEMA,
        List.of(byOldName),
        "profiles",
        "{'user':1,'bio':'counts'}",
        "{'user':2,'bio':'builds'}");
    contains(
        RawRules_OtherNameDatabase.SCHEMA,
        List.of(byOldName),
        "people",
        "{'id':1,'name':'Ada','mail':'a@x'}",
        "{'id':2,'name':'Bob','mail':'b@x'}");
  }

  @Test
  void row38_tableThatTheSameVersionRemoves_isReadBefore() {
    Migration merge =
        Migration.ofDatabase(
            "2024-02-01",
            "admins are users",
            context ->
                context
                    .raw("admins")
                    .forEach(
                        (key, admin) -> {
                          if (context.raw("users").find(admin).isEmpty()) {
                            context.raw("users").insert(admin.put("bio", "").put("mail", key));
                          }
                        }));
    contains(
        RawRules_MergedDatabase.SCHEMA,
        List.of(merge),
        "users",
        "{'id':1,'name':'Ada','bio':'counts','mail':'a@x'}",
        "{'id':2,'name':'Bob','bio':'builds','mail':'b@x'}",
        "{'id':7,'name':'Su','bio':'','mail':'7'}");
  }

  @Test
  void rawTable_isWrittenInTheOldFormAndInTheNew() {
    Migration both =
        Migration.ofDatabase(
            "2024-02-01",
            "both",
            context -> {
              ObjectNode old = context.raw("users").get(node().put("id", 1));
              seen.add(old.toString());
              context.raw("users").upsert(old.put("name", "Ada L."));
              seen.add(context.raw("users").get(node().put("id", 1)).toString());
              context
                  .raw("users")
                  .upsert(
                      node()
                          .put("id", 2)
                          .put("fullName", "Bob B.")
                          .put("mail", "c@x")
                          .put("level", 9));
            });
    contains(
        SPLIT,
        List.of(both),
        "users",
        "{'id':1,'fullName':'Ada L.','mail':'a@x','level':1}",
        "{'id':2,'fullName':'Bob B.','mail':'c@x','level':9}");
    assertThat(seen)
        .containsExactly(
            "{\"id\":1,\"name\":\"Ada\",\"bio\":\"counts\",\"mail\":\"a@x\"}",
            "{\"id\":1,\"fullName\":\"Ada L.\",\"mail\":\"a@x\",\"level\":1}");
  }

  @Test
  void documentMigrationsBefore_areSeen_thoseAfterComeAfter() {
    Migration before =
        Migration.ofDocuments(
            "2024-01-15", "users", "", user -> user.put("bio", user.get("bio").asString() + "!"));
    Migration after =
        Migration.ofDocuments(
            "2024-03-01",
            "users",
            "",
            user -> {
              user.remove("bio");
              user.set("fullName", user.remove("name"));
              return user;
            });
    List<Migration> all = List.of(before, PROFILES, after);
    contains(SPLIT, all, "profiles", "{'user':1,'bio':'counts!'}", "{'user':2,'bio':'builds!'}");
    contains(
        SPLIT,
        all,
        "users",
        "{'id':1,'fullName':'Ada','mail':'a@x','level':1}",
        "{'id':2,'fullName':'Bob','mail':'b@x','level':1}");
  }

  @Test
  void documentsThatMove_areSeenUnderTheirOldKeys_byMigrationsBefore() {
    Migration profiles =
        Migration.ofDatabase(
            "2024-02-01",
            "profiles",
            context ->
                context
                    .raw("users")
                    .forEach(
                        (key, user) -> {
                          seen.add(key);
                          context
                              .raw("profiles")
                              .upsert(
                                  node()
                                      .put("user", user.get("mail").asString())
                                      .put("bio", user.get("bio").asString()));
                        }));
    Migration rekey =
        Migration.ofDocuments(
            "2024-03-01",
            "users",
            "key by mail",
            user -> {
              user.remove("id");
              user.remove("bio");
              return user;
            });
    DatabaseSchema rekeyed = RawRules_RekeyedDatabase.SCHEMA;
    contains(
        rekeyed,
        List.of(profiles, rekey),
        "profiles",
        "{'user':'a@x','bio':'counts'}",
        "{'user':'b@x','bio':'builds'}");
    contains(
        rekeyed,
        List.of(profiles, rekey),
        "users",
        "{'mail':'a@x','name':'Ada'}",
        "{'mail':'b@x','name':'Bob'}");
    assertThat(seen).containsExactly("1", "2");
  }

  @Test
  void migrationThatFailed_findsTheOldFormAtTheNextOpening() {
    Migration failing =
        Migration.ofDatabase(
            "2024-02-01",
            "profiles",
            context -> {
              takeBios(context);
              throw new IllegalStateException("no more");
            });
    assertThatThrownBy(() -> open(SPLIT, failing).close())
        .isInstanceOf(MigrationFailedException.class);
    rows37_39_fieldThatTheSameVersionRemoves_isReadBefore();
  }

  @Test
  void migrationRunOnceMore_seesTodaysForm() {
    contains(SPLIT, List.of(PROFILES), "users", split());
    Migration looks =
        Migration.ofDatabase(
            "2024-02-01",
            "profiles",
            context ->
                context.raw("users").forEach((key, user) -> seen.add(user.propertyNames() + "")));
    try (Database database =
        Database.open(directory, OpenOptions.defaults(), SPLIT, List.of(looks))) {
      database.evolution().run("2024-02-01", Map.of());
    }
    assertThat(seen).containsExactly("[id, fullName, mail, level]", "[id, fullName, mail, level]");
  }

  private static String[] split() {
    return new String[] {
      "{'id':1,'fullName':'Ada','mail':'a@x','level':1}",
      "{'id':2,'fullName':'Bob','mail':'b@x','level':1}"
    };
  }
}
