package dev.quarry.shape;

import dev.quarry.json.JsonReader;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Scalar;
import dev.quarry.schema.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Random types with random values, these as JSON. */
final class RandomValues {
  private static final String UUID = "018d0b6e-6a00-7000-8000-00000000000";

  private final Random random;
  private int lastId;

  RandomValues(Random random) {
    this.random = random;
  }

  int nextId() {
    return ++lastId * 0x01000193;
  }

  <T> T one(List<? extends T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** A type; the deeper, the plainer. */
  Type type(int depth) {
    int kind = random.nextInt(depth <= 0 ? 12 : 22);
    if (kind < 10) {
      return one(List.of(Scalar.values()));
    }
    return switch (kind) {
      case 10 -> Type.id("t");
      case 11, 12 -> enumeration();
      case 13, 14, 15 -> new Type.RecordOf("R" + nextId(), fields(depth - 1, 4));
      case 16, 17 -> Type.list(type(depth - 1));
      case 18 -> Type.set(type(depth - 1));
      case 19 -> Type.map(type(depth - 1));
      default -> {
        List<Type.Variant> variants = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
          variants.add(variant(depth));
        }
        yield new Type.SealedOf("S", variants);
      }
    };
  }

  Type.Variant variant(int depth) {
    int id = nextId();
    return Type.variant(id, new Type.RecordOf("V" + id, fields(depth - 1, 3)));
  }

  private Type enumeration() {
    List<Type.Constant> constants = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      constants.add(constant());
    }
    return new Type.EnumOf("E", constants);
  }

  Type.Constant constant() {
    int id = nextId();
    return Type.constant("C" + id, id);
  }

  List<FieldSchema> fields(int depth, int most) {
    List<FieldSchema> fields = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      int id = nextId();
      Type type = type(depth);
      fields.add(
          random.nextInt(3) == 0
              ? Evolution.optional(id, "f" + id, type)
              : Evolution.required(id, "f" + id, type));
    }
    return fields;
  }

  /** A value of a type. */
  JsonNode value(Type type) {
    if (type instanceof Scalar scalar) {
      return scalar(scalar);
    } else if (type instanceof Type.IdOf) {
      return text(UUID + random.nextInt(10));
    } else if (type instanceof Type.EnumOf enumeration) {
      return text(one(enumeration.constants()).name());
    } else if (type instanceof Type.RecordOf record) {
      return object(record.fields());
    } else if (type instanceof Type.SealedOf variants) {
      Type.Variant variant = one(variants.variants());
      ObjectNode tagged = Evolution.JSON.createObjectNode().put("$type", variant.type().name());
      return tagged.setAll(object(variant.type().fields()));
    } else if (type instanceof Type.MapOf map) {
      ObjectNode entries = Evolution.JSON.createObjectNode();
      for (int i = random.nextInt(4); i > 0; i--) {
        entries.set(scalar(Scalar.TEXT).stringValue(), value(map.value()));
      }
      return entries;
    }
    Type element =
        type instanceof Type.ListOf list ? list.element() : ((Type.SetOf) type).element();
    ArrayNode elements = Evolution.JSON.createArrayNode();
    for (int i = random.nextInt(4); i > 0; i--) {
      elements.add(value(element));
    }
    return type instanceof Type.SetOf ? distinct(elements, element) : elements;
  }

  /** A record. */
  ObjectNode object(List<FieldSchema> fields) {
    ObjectNode object = Evolution.JSON.createObjectNode();
    for (FieldSchema field : fields) {
      if (!field.optional() || random.nextBoolean()) {
        object.set(field.name(), value(field.type()));
      }
    }
    return object;
  }

  /** The elements that are different as values of a type. */
  static ArrayNode distinct(ArrayNode elements, Type type) {
    ArrayNode distinct = Evolution.JSON.createArrayNode();
    Set<Object> seen = new HashSet<>();
    for (JsonNode element : elements) {
      if (seen.add(StoredValue.of(type).readJson(new JsonReader(element)))) {
        distinct.add(element);
      }
    }
    return distinct;
  }

  private static JsonNode text(String value) {
    return Evolution.JSON.stringNode(value);
  }

  private JsonNode scalar(Scalar scalar) {
    String options =
        switch (scalar) {
          case BOOL -> "true false";
          case INT8 -> "0 1 -1 127 -128";
          case INT16 -> "0 1 -1 32767 -32768 300";
          case INT32 -> "0 -1 2147483647 -2147483648 70000";
          case INT64 -> "0 -1 9223372036854775807 -9223372036854775808";
          case CHAR -> "'x' 'ß' 0 55296";
          case FLOAT32 -> "0.1 -2.5 'NaN' '-0.0' '-Infinity' 3.4028235E38";
          case FLOAT64 -> "0.1 -2.5 'NaN' '-0.0' 'Infinity' 4.9E-324";
          case TEXT -> "'' 'a' 'b' 'né' '\uD83D\uDE00' 'longer-than-the-others'";
          case BYTES -> "'' 'AA==' '3q2+7w=='";
          case DECIMAL -> "0 0.00 1.50 -12345678901234567890.123 1E+40";
          case INTEGER -> "0 -1 127 128 -123456789012345678901234567890";
          case UUID -> "'" + UUID + "1' '" + UUID + "2'";
          case INSTANT -> "'1970-01-01T00:00:00Z' '2024-01-15T08:30:00.5Z' '-0001-01-01T00:00:00Z'";
          case DATE -> "'2024-01-15' '1969-12-31' '+999999999-12-31'";
          case TIME -> "'00:00:00' '23:59:59.999999999'";
          case DATE_TIME -> "'2024-01-15T08:30:00' '1900-01-01T00:00:00.001'";
          case DURATION -> "'PT0S' 'PT-1.5S' 'PT8H30M'";
        };
    return Evolution.JSON.readTree(one(List.of(options.split(" "))).replace('\'', '"'));
  }
}
