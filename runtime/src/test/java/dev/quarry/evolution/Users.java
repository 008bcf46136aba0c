package dev.quarry.evolution;

import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.IndexSchema;
import dev.quarry.schema.ReferenceSchema;
import dev.quarry.schema.TableDefinition;
import dev.quarry.schema.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A table of users, before and after a change. */
final class Users {
  private List<FieldSchema> was = List.of();
  private List<FieldSchema> is = List.of();
  private List<String> keyWas = List.of("id");
  private List<String> keyIs = List.of("id");
  private List<IndexSchema> indexesWere = List.of();
  private List<IndexSchema> indexesAre = List.of();
  private List<ReferenceSchema> referencesWere = List.of();
  private List<ReferenceSchema> referencesAre = List.of();
  private List<String> removed = List.of();

  private Users() {}

  static Users with(FieldSchema... fields) {
    Users users = new Users();
    users.was = users.is = List.of(fields);
    return users;
  }

  /** One field that changes its type. */
  static List<Change> typeChange(Type was, Type is) {
    return with(FieldSchema.required("value", was))
        .now(FieldSchema.required("value", is))
        .changes();
  }

  Users now(FieldSchema... fields) {
    is = List.of(fields);
    return this;
  }

  Users removed(String... paths) {
    removed = List.of(paths);
    return this;
  }

  Users key(List<String> before, List<String> after) {
    keyWas = before;
    keyIs = after;
    return this;
  }

  Users indexes(List<IndexSchema> before, List<IndexSchema> after) {
    indexesWere = before;
    indexesAre = after;
    return this;
  }

  Users references(List<ReferenceSchema> before, List<ReferenceSchema> after) {
    referencesWere = before;
    referencesAre = after;
    return this;
  }

  List<Change> changes() {
    return diff().changes();
  }

  TableDiff diff() {
    return SchemaDiff.between(stored(), compiled(), new FieldIds("users", 2, Set.of()));
  }

  TableDefinition stored() {
    return new TableDefinition(
        "users",
        List.of(),
        keyWas,
        new FieldIds("users", 1, Set.of()).give(withId(was)),
        indexesWere,
        referencesWere,
        List.of());
  }

  TableDefinition compiled() {
    return new TableDefinition(
        "users", List.of(), keyIs, withId(is), indexesAre, referencesAre, removed);
  }

  private static List<FieldSchema> withId(List<FieldSchema> fields) {
    List<FieldSchema> all = new ArrayList<>();
    all.add(FieldSchema.required("id", Type.id("users")));
    all.addAll(fields);
    return all;
  }
}
