package dev.quarry.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.IndexSchema;
import dev.quarry.schema.TableDefinition;
import dev.quarry.schema.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any two definitions. */
class SchemaDiffPropertyTest {
  private static final int DEPTH = 3;

  @Property
  void definitionComparedWithItself_hasNoChanges(@ForAll("fields") List<FieldSchema> fields) {
    TableDefinition stored = table(new FieldIds("t", 1, Set.of()).give(fields));
    TableDiff diff = SchemaDiff.between(stored, table(fields), new FieldIds("t", 2, Set.of()));
    assertThat(diff.changes()).isEmpty();
    assertThat(diff.fields()).isEqualTo(stored.fields());
    assertThat(diff.reshapes()).isFalse();
  }

  @Property
  void shapes_growIdsThatAreUniqueAndNeverUsedAgain(
      @ForAll("history") List<List<FieldSchema>> history) {
    Set<Integer> ever = new HashSet<>();
    List<FieldSchema> stored = new FieldIds("t", 1, ever).give(history.get(0));
    ever.addAll(FieldIds.of(stored));
    for (int shape = 1; shape < history.size(); shape++) {
      Map<String, Integer> before = ids(stored);
      TableDiff diff =
          SchemaDiff.between(
              table(stored), table(history.get(shape)), new FieldIds("t", shape + 1, ever));
      assertThat(FieldIds.of(diff.fields())).hasSize(count(diff.fields()));
      for (Map.Entry<String, Integer> field : ids(diff.fields()).entrySet()) {
        Integer old = before.get(field.getKey());
        if (old != null) {
          assertThat(field.getValue()).as(field.getKey()).isEqualTo(old);
        } else {
          assertThat(ever).as(field.getKey()).doesNotContain(field.getValue());
        }
      }
      assertThat(diff.reshapes()).isEqualTo(!diff.fields().equals(stored));
      stored = diff.fields();
      ever.addAll(FieldIds.of(stored));
    }
  }

  @Property
  void changes_nameTheirPlaceAndTheirFix(
      @ForAll("fields") List<FieldSchema> was, @ForAll("fields") List<FieldSchema> is) {
    TableDiff diff = SchemaDiff.between(table(was), table(is), new FieldIds("t", 1, Set.of()));
    for (Change change : diff.changes()) {
      assertThat(change.toString()).contains(change.path()).doesNotContain("{at}", "{was}", "{is}");
      assertThat(change.fix().isEmpty()).isEqualTo(!diff.open().contains(change));
    }
  }

  @Provide
  Arbitrary<List<FieldSchema>> fields() {
    return fields(DEPTH);
  }

  @Provide
  Arbitrary<List<List<FieldSchema>>> history() {
    return fields().list().ofMinSize(2).ofMaxSize(5);
  }

  /** Few names, so that two definitions have some in common. */
  private static Arbitrary<List<FieldSchema>> fields(int depth) {
    Arbitrary<FieldSchema> field =
        Combinators.combine(
                Arbitraries.of("a", "b", "c", "d", "e"), types(depth), Arbitraries.of(true, false))
            .as(
                (name, type, optional) ->
                    new FieldSchema(0, name, type, optional, null, List.of()));
    return field.list().uniqueElements(FieldSchema::name).ofMinSize(1).ofMaxSize(4);
  }

  private static Arbitrary<Type> types(int depth) {
    Arbitrary<Type> scalars = Arbitraries.of(Type.INT32, Type.INT64, Type.TEXT, Type.FLOAT64);
    if (depth == 0) {
      return scalars;
    }
    Arbitrary<Type> records = fields(depth - 1).map(fields -> new Type.RecordOf("R", fields));
    Arbitrary<Type> enums =
        Arbitraries.integers()
            .between(1, 4)
            .set()
            .ofMinSize(1)
            .map(
                ids ->
                    new Type.EnumOf(
                        "E", ids.stream().map(id -> Type.constant("C" + id, id)).toList()));
    Arbitrary<Type> sealed =
        Combinators.combine(fields(depth - 1), fields(depth - 1))
            .as(
                (one, other) ->
                    Type.variants(
                        "S",
                        Type.variant(1, new Type.RecordOf("V", one)),
                        Type.variant(2, new Type.RecordOf("W", other))));
    Arbitrary<Type> inner = types(depth - 1);
    return Arbitraries.oneOf(
        scalars,
        records,
        enums,
        sealed,
        inner.map(Type::list),
        inner.map(Type::set),
        inner.map(Type::map));
  }

  private static TableDefinition table(List<FieldSchema> fields) {
    List<IndexSchema> indexes = new ArrayList<>();
    fields.forEach(field -> indexes.add(IndexSchema.of("by_" + field.name(), field.name())));
    return new TableDefinition(
        "t", List.of(), List.of(fields.get(0).name()), fields, indexes, List.of(), List.of());
  }

  private static int count(List<FieldSchema> fields) {
    return ids(fields).size();
  }

  /**
   * The id of each field by its path; a value keeps its identity when it becomes a list of such.
   */
  private static Map<String, Integer> ids(List<FieldSchema> fields) {
    Map<String, Integer> ids = new HashMap<>();
    collect("", fields, ids);
    return ids;
  }

  private static void collect(String path, List<FieldSchema> fields, Map<String, Integer> ids) {
    for (FieldSchema field : fields) {
      ids.put(path + field.name(), field.id());
      collect(path + field.name(), field.type(), ids);
    }
  }

  private static void collect(String path, Type type, Map<String, Integer> ids) {
    if (type instanceof Type.RecordOf record) {
      collect(path + ".", record.fields(), ids);
    } else if (type instanceof Type.ListOf list) {
      collect(path, list.element(), ids);
    } else if (type instanceof Type.SetOf set) {
      collect(path, set.element(), ids);
    } else if (type instanceof Type.MapOf map) {
      collect(path + "{}", map.value(), ids);
    } else if (type instanceof Type.SealedOf sealed) {
      sealed
          .variants()
          .forEach(
              variant ->
                  collect(path + "(" + variant.type().name() + ").", variant.type().fields(), ids));
    }
  }
}
