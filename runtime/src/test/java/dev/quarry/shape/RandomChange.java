package dev.quarry.shape;

import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Scalar;
import dev.quarry.schema.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A random safe change of a record, and what it means for its JSON. */
final class RandomChange {
  private final Random random;
  private final RandomValues values;

  RandomChange(Random random, RandomValues values) {
    this.random = random;
    this.values = values;
  }

  /** A changed record, and how its values change. */
  record OfRecord(List<FieldSchema> fields, UnaryOperator<ObjectNode> json) {}

  private record OfType(Type type, UnaryOperator<JsonNode> json) {}

  private record Property(
      @Nullable String old, String now, UnaryOperator<JsonNode> json, @Nullable JsonNode fill) {}

  private record Default(Type type, String text, String json) {}

  private boolean often() {
    return random.nextInt(3) == 0;
  }

  OfRecord record(List<FieldSchema> old, int depth) {
    List<FieldSchema> fields = new ArrayList<>();
    List<Property> properties = new ArrayList<>();
    for (FieldSchema field : old) {
      if (random.nextInt(6) > 0) {
        kept(field, depth, fields, properties);
      }
    }
    while (often()) {
      added(depth, fields, properties);
    }
    if (often()) {
      Collections.shuffle(fields, random);
    }
    return new OfRecord(
        fields,
        json -> {
          ObjectNode changed = Evolution.JSON.createObjectNode();
          for (Property property : properties) {
            JsonNode value = property.old == null ? null : json.get(property.old);
            JsonNode now = value == null ? property.fill : property.json.apply(value);
            if (now != null) {
              changed.set(property.now, now);
            }
          }
          return changed;
        });
  }

  private void kept(
      FieldSchema field, int depth, List<FieldSchema> fields, List<Property> properties) {
    String name = often() ? "n" + values.nextId() : field.name();
    OfType change =
        often() ? type(field.type(), depth) : new OfType(field.type(), UnaryOperator.identity());
    Default byDefault = often() ? defaultOf(change.type) : null;
    boolean optional = field.optional();
    JsonNode fill = null;
    if (optional && byDefault != null) {
      optional = false;
      fill = Evolution.JSON.readTree(byDefault.json);
    } else if (!optional && often()) {
      optional = true;
    }
    String text = optional || byDefault == null ? null : byDefault.text;
    fields.add(new FieldSchema(field.id(), name, change.type, optional, text, List.of()));
    properties.add(new Property(field.name(), name, change.json, fill));
  }

  private void added(int depth, List<FieldSchema> fields, List<Property> properties) {
    int id = values.nextId();
    String name = "a" + id;
    Type type = values.type(depth);
    Default byDefault = random.nextBoolean() ? defaultOf(type) : null;
    String text = byDefault == null ? null : byDefault.text;
    JsonNode fill = byDefault == null ? null : Evolution.JSON.readTree(byDefault.json);
    fields.add(new FieldSchema(id, name, type, byDefault == null, text, List.of()));
    properties.add(new Property(null, name, UnaryOperator.identity(), fill));
  }

  private @Nullable Default defaultOf(Type type) {
    if (type instanceof Type.EnumOf enumeration) {
      String name = values.one(enumeration.constants()).name();
      return new Default(type, name, '"' + name + '"');
    }
    String text =
        type instanceof Type.ListOf || type instanceof Type.SetOf
            ? "[]"
            : type instanceof Type.MapOf ? "{}" : null;
    if (text != null) {
      return new Default(type, text, text);
    }
    return List.of(
            new Default(Type.BOOL, "true", "true"),
            new Default(Type.INT8, "7", "7"),
            new Default(Type.INT16, "-300", "-300"),
            new Default(Type.INT32, "70000", "70000"),
            new Default(Type.INT64, "5000000000", "5000000000"),
            new Default(Type.FLOAT32, "0.1", "0.1"),
            new Default(Type.FLOAT64, "-Infinity", "\"-Infinity\""),
            new Default(Type.TEXT, "dé", "\"dé\""),
            new Default(Type.DECIMAL, "1.50", "1.50"),
            new Default(Type.DATE, "2024-01-15", "\"2024-01-15\""))
        .stream()
        .filter(known -> known.type.equals(type))
        .findFirst()
        .orElse(null);
  }

  private OfType type(Type type, int depth) {
    if (type instanceof Scalar scalar) {
      return scalar(scalar);
    } else if (type instanceof Type.EnumOf enumeration) {
      return enumeration(enumeration);
    } else if (type instanceof Type.RecordOf record) {
      OfRecord change = record(record.fields(), depth - 1);
      return new OfType(
          new Type.RecordOf(record.name(), change.fields),
          json -> change.json.apply((ObjectNode) json));
    } else if (type instanceof Type.SealedOf variants) {
      return variants(variants, depth);
    } else if (type instanceof Type.ListOf list) {
      OfType element = type(list.element(), depth - 1);
      return new OfType(Type.list(element.type), json -> elements(json, element));
    } else if (type instanceof Type.SetOf set) {
      OfType element = type(set.element(), depth - 1);
      // Equal elements would be merged by the changes before this one, but not all of them at once.
      return set.element() instanceof Scalar && often()
          ? new OfType(Type.list(element.type), json -> elements(json, element))
          : new OfType(
              Type.set(element.type),
              json -> RandomValues.distinct(elements(json, element), element.type));
    } else if (type instanceof Type.MapOf map) {
      OfType value = type(map.value(), depth - 1);
      return new OfType(
          Type.map(value.type),
          json -> {
            ObjectNode changed = Evolution.JSON.createObjectNode();
            json.properties().forEach(e -> changed.set(e.getKey(), value.json.apply(e.getValue())));
            return changed;
          });
    }
    return new OfType(Type.id("u"), UnaryOperator.identity());
  }

  private static ArrayNode elements(JsonNode json, OfType element) {
    ArrayNode changed = Evolution.JSON.createArrayNode();
    json.forEach(each -> changed.add(element.json.apply(each)));
    return changed;
  }

  private OfType scalar(Scalar scalar) {
    List<Scalar> wider =
        switch (scalar) {
          case INT8 ->
              List.of(Scalar.INT16, Scalar.INT32, Scalar.INT64, Scalar.FLOAT32, Scalar.FLOAT64);
          case INT16 -> List.of(Scalar.INT32, Scalar.INT64, Scalar.FLOAT32, Scalar.FLOAT64);
          case INT32 -> List.of(Scalar.INT64, Scalar.FLOAT64);
          case FLOAT32 -> List.of(Scalar.FLOAT64);
          default -> List.of(scalar);
        };
    return new OfType(
        values.one(wider),
        scalar == Scalar.FLOAT32
            ? json ->
                json.isNumber()
                    ? Evolution.JSON.getNodeFactory().numberNode((double) json.floatValue())
                    : json
            : UnaryOperator.identity());
  }

  private OfType enumeration(Type.EnumOf old) {
    Map<String, String> names = new HashMap<>();
    List<Type.Constant> constants = new ArrayList<>();
    for (Type.Constant constant : old.constants()) {
      String name = often() ? "D" + values.nextId() : constant.name();
      names.put(constant.name(), name);
      constants.add(Type.constant(name, constant.id()));
    }
    if (often()) {
      constants.add(values.constant());
    }
    Collections.shuffle(constants, random);
    return new OfType(
        new Type.EnumOf("E", constants),
        json -> Evolution.JSON.stringNode(names.get(json.stringValue())));
  }

  private OfType variants(Type.SealedOf old, int depth) {
    Map<String, String> names = new HashMap<>();
    Map<String, UnaryOperator<ObjectNode>> changes = new HashMap<>();
    List<Type.Variant> variants = new ArrayList<>();
    for (Type.Variant variant : old.variants()) {
      String name = often() ? "W" + values.nextId() : variant.type().name();
      OfRecord change = record(variant.type().fields(), depth - 1);
      names.put(variant.type().name(), name);
      changes.put(variant.type().name(), change.json);
      variants.add(Type.variant(variant.id(), new Type.RecordOf(name, change.fields)));
    }
    if (often()) {
      variants.add(values.variant(depth));
    }
    return new OfType(
        new Type.SealedOf("S", variants),
        json -> {
          String name = json.get("$type").stringValue();
          ObjectNode tagged = Evolution.JSON.createObjectNode().put("$type", names.get(name));
          return tagged.setAll(Objects.requireNonNull(changes.get(name)).apply((ObjectNode) json));
        });
  }
}
