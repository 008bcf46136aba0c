package dev.quarry.catalog;

import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Types and fields as JSON, the form they have in the catalog. A scalar is its Java name; the
 * others are objects whose first property tells the kind.
 */
final class TypeJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Map<String, Type> SCALARS = scalars();

  private TypeJson() {}

  private static Map<String, Type> scalars() {
    Map<String, Type> byName = new LinkedHashMap<>();
    for (Type type :
        List.of(
            Type.BOOL,
            Type.INT8,
            Type.INT16,
            Type.INT32,
            Type.INT64,
            Type.CHAR,
            Type.FLOAT32,
            Type.FLOAT64,
            Type.TEXT,
            Type.BYTES,
            Type.DECIMAL,
            Type.INTEGER,
            Type.UUID,
            Type.INSTANT,
            Type.DATE,
            Type.TIME,
            Type.DATE_TIME,
            Type.DURATION)) {
      byName.put(type.toString(), type);
    }
    return Map.copyOf(byName);
  }

  static ArrayNode write(List<FieldSchema> fields) {
    ArrayNode array = NODES.arrayNode();
    for (FieldSchema field : fields) {
      ObjectNode node = array.addObject();
      if (field.id() != 0) {
        node.put("id", field.id());
      }
      node.put("name", field.name());
      node.set("type", write(field.type()));
      if (field.optional()) {
        node.put("optional", true);
      }
      if (field.defaultText() != null) {
        node.put("default", field.defaultText());
      }
      if (!field.formerNames().isEmpty()) {
        ArrayNode former = node.putArray("former");
        field.formerNames().forEach(former::add);
      }
    }
    return array;
  }

  static List<FieldSchema> readFields(JsonNode array) {
    List<FieldSchema> fields = new ArrayList<>();
    for (JsonNode node : array) {
      JsonNode defaultText = node.get("default");
      fields.add(
          new FieldSchema(
              node.path("id").intValue(0),
              node.required("name").stringValue(),
              read(node.required("type")),
              node.path("optional").booleanValue(false),
              defaultText == null ? null : defaultText.stringValue(),
              former(node)));
    }
    return fields;
  }

  private static List<String> former(JsonNode field) {
    List<String> names = new ArrayList<>();
    field.path("former").forEach(name -> names.add(name.stringValue()));
    return names;
  }

  private static JsonNode write(Type type) {
    ObjectNode node = NODES.objectNode();
    if (type instanceof Type.IdOf id) {
      return node.put("id", id.table());
    } else if (type instanceof Type.ListOf list) {
      return node.set("list", write(list.element()));
    } else if (type instanceof Type.SetOf set) {
      return node.set("set", write(set.element()));
    } else if (type instanceof Type.MapOf map) {
      return node.set("map", write(map.value()));
    } else if (type instanceof Type.EnumOf enumeration) {
      node.put("enum", enumeration.name());
      ObjectNode constants = node.putObject("constants");
      enumeration.constants().forEach(constant -> constants.put(constant.name(), constant.id()));
      return node;
    } else if (type instanceof Type.RecordOf record) {
      return node.put("record", record.name()).set("fields", write(record.fields()));
    } else if (type instanceof Type.SealedOf variants) {
      node.put("sealed", variants.name());
      ArrayNode records = node.putArray("records");
      for (Type.Variant variant : variants.variants()) {
        records.addObject().put("tag", variant.id()).set("type", write(variant.type()));
      }
      return node;
    }
    return NODES.stringNode(type.toString());
  }

  private static Type read(JsonNode node) {
    if (node.isString()) {
      Type scalar = SCALARS.get(node.stringValue());
      if (scalar == null) {
        throw new IllegalArgumentException("unknown type " + node);
      }
      return scalar;
    } else if (node.has("id")) {
      return Type.id(node.get("id").stringValue());
    } else if (node.has("list")) {
      return Type.list(read(node.get("list")));
    } else if (node.has("set")) {
      return Type.set(read(node.get("set")));
    } else if (node.has("map")) {
      return Type.map(read(node.get("map")));
    } else if (node.has("enum")) {
      List<Type.Constant> constants = new ArrayList<>();
      for (Map.Entry<String, JsonNode> constant : node.required("constants").properties()) {
        constants.add(Type.constant(constant.getKey(), constant.getValue().intValue()));
      }
      return new Type.EnumOf(node.get("enum").stringValue(), constants);
    } else if (node.has("record")) {
      return readRecord(node);
    } else if (node.has("sealed")) {
      List<Type.Variant> variants = new ArrayList<>();
      for (JsonNode variant : node.required("records")) {
        variants.add(
            Type.variant(variant.required("tag").intValue(), readRecord(variant.required("type"))));
      }
      return new Type.SealedOf(node.get("sealed").stringValue(), variants);
    }
    throw new IllegalArgumentException("unknown type " + node);
  }

  private static Type.RecordOf readRecord(JsonNode node) {
    return new Type.RecordOf(
        node.required("record").stringValue(), readFields(node.required("fields")));
  }
}
