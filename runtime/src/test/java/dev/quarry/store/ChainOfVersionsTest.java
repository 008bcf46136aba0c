package dev.quarry.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.catalog.StoredShape;
import dev.quarry.catalog.StoredTable;
import dev.quarry.evolution.FieldIds;
import dev.quarry.evolution.SchemaDiff;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.TableDefinition;
import dev.quarry.schema.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Versions of a table between which fields are renamed, added, removed, put in another order and
 * migrated: a document means the same in the end whichever versions the database has been through.
 */
class ChainOfVersionsTest {
  private static final int VERSIONS = 5;

  /** The program's versions, each with all of its migrations. */
  private static final class Program {
    private final List<List<FieldSchema>> versions = new ArrayList<>();
    private final List<TableStep> steps = new ArrayList<>();
    private final List<Integer> stepsOf = new ArrayList<>();
    private final Random random;
    private int names;

    Program(long seed) {
      random = new Random(seed);
      List<FieldSchema> first = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        first.add(field("f" + names++, false, null, List.of()));
      }
      versions.add(first);
      stepsOf.add(0);
      while (versions.size() < VERSIONS) {
        next();
      }
    }

    private static FieldSchema field(
        String name, boolean optional, @Nullable String byDefault, List<String> former) {
      return new FieldSchema(0, name, Type.TEXT, optional, byDefault, former);
    }

    private void next() {
      List<FieldSchema> fields = new ArrayList<>(versions.get(versions.size() - 1));
      int at = random.nextInt(fields.size());
      FieldSchema one = fields.get(at);
      if (random.nextBoolean()) {
        List<String> former = new ArrayList<>(one.formerNames());
        former.add(one.name());
        fields.set(at, field("f" + names++, one.optional(), one.defaultText(), former));
      }
      if (random.nextBoolean()) {
        boolean optional = random.nextBoolean();
        fields.add(
            random.nextInt(fields.size()),
            field("f" + names++, optional, optional ? null : "new", List.of()));
      }
      if (random.nextInt(4) == 0) {
        fields.add(fields.remove(0));
      }
      if (random.nextInt(3) > 0) {
        migrate(fields);
      }
      versions.add(fields);
      stepsOf.add(steps.size());
    }

    /** A migration that uses one field, by all the names that it has had, and leaves the others. */
    private void migrate(List<FieldSchema> fields) {
      int at = random.nextInt(fields.size());
      FieldSchema used = fields.get(at);
      if (used.defaultText() != null) {
        return; // whoever skips the version that added it has no value to migrate
      }
      List<String> known = new ArrayList<>(used.formerNames());
      known.add(used.name());
      String to = random.nextBoolean() ? used.name() : "f" + names++;
      if (!to.equals(used.name())) {
        fields.set(at, field(to, true, null, List.of()));
      }
      String date = "2024-0" + (versions.size() + 1) + "-01";
      steps.add(
          new TableStep(
              "items",
              date,
              FailurePolicy.STOP,
              0,
              (json, arguments) -> {
                for (String name : known) {
                  if (json.get(name) != null && json.get(name).isString()) {
                    String value = json.remove(name).stringValue();
                    return json.put(to, value + "!");
                  }
                }
                return json;
              }));
    }

    List<TableStep> steps(int version) {
      return steps.subList(0, stepsOf.get(version));
    }

    String date(int version) {
      int count = stepsOf.get(version);
      return count == 0 ? "" : steps.get(count - 1).dateVersion();
    }
  }

  /** A database that is opened with some of the versions. */
  private static final class Stored {
    private final Program program;
    private final List<StoredShape> shapes = new ArrayList<>();
    private byte[] document;

    Stored(Program program) {
      this.program = program;
      List<FieldSchema> fields = new FieldIds("items", 1, List.of()).give(program.versions.get(0));
      shapes.add(new StoredShape(1, "", fields));
      ObjectNode json = JsonNodeFactory.instance.objectNode();
      fields.forEach(field -> json.put(field.name(), "was " + field.name()));
      document = conversion(0).encode(json);
    }

    private DocumentConversion conversion(int version) {
      StoredTable table =
          new StoredTable(
              1, "items", "items", List.of(), shapes, List.of(), List.of(), 1, List.of(),
              List.of());
      return new DocumentConversion(table, program.steps(version));
    }

    void open(int version, boolean rewrite) {
      StoredShape last = shapes.get(shapes.size() - 1);
      int number = last.number() + 1;
      List<FieldSchema> fields =
          SchemaDiff.between(
                  definition(last.fields()),
                  definition(program.versions.get(version)),
                  new FieldIds("items", number, List.of()))
              .fields();
      List<FieldSchema> named = new ArrayList<>();
      for (int i = 0; i < fields.size(); i++) {
        FieldSchema field = fields.get(i);
        named.add(
            new FieldSchema(
                field.id(),
                field.name(),
                field.type(),
                field.optional(),
                field.defaultText(),
                program.versions.get(version).get(i).formerNames()));
      }
      shapes.add(new StoredShape(number, program.date(version), named));
      if (rewrite) {
        document = conversion(version).convert(document);
      }
    }

    private static TableDefinition definition(List<FieldSchema> fields) {
      return new TableDefinition(
          "items", List.of(), List.of(), fields, List.of(), List.of(), List.of());
    }

    ObjectNode json() {
      DocumentConversion today = conversion(VERSIONS - 1);
      return today.json(today.convert(document));
    }
  }

  @Property(tries = 2000)
  void oneOpening_equalsOneForEachVersion(@ForAll long seed, @ForAll long skips) {
    Program program = new Program(seed);
    Random random = new Random(skips);
    Stored atOnce = new Stored(program);
    atOnce.open(VERSIONS - 1, true);
    Stored stepByStep = new Stored(program);
    Stored lazily = new Stored(program);
    Stored byChance = new Stored(program);
    for (int version = 1; version < VERSIONS; version++) {
      stepByStep.open(version, true);
      lazily.open(version, false);
      if (version == VERSIONS - 1 || random.nextBoolean()) {
        byChance.open(version, random.nextBoolean());
      }
    }
    assertThat(stepByStep.json()).isEqualTo(atOnce.json());
    assertThat(lazily.json()).isEqualTo(atOnce.json());
    assertThat(byChance.json()).isEqualTo(atOnce.json());
  }
}
