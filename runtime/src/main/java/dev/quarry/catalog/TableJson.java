package dev.quarry.catalog;

import dev.quarry.schema.IndexState;
import dev.quarry.schema.ReferenceSchema;
import dev.quarry.schema.json.IndexJson;
import dev.quarry.schema.json.ReferenceJson;
import dev.quarry.schema.json.Texts;
import dev.quarry.schema.json.TypeJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A stored table as UTF-8 JSON, the value of its catalog entry. */
final class TableJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private TableJson() {}

  static byte[] write(StoredTable table) {
    return MAPPER.writeValueAsString(tree(table)).getBytes(StandardCharsets.UTF_8);
  }

  static ObjectNode tree(StoredTable table) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("number", table.number());
    node.put("name", table.name());
    if (!table.birthName().equals(table.name())) {
      node.put("birthName", table.birthName());
    }
    Texts.writeAll("key", table.key(), node);
    ArrayNode shapes = node.putArray("shapes");
    for (StoredShape shape : table.shapes()) {
      ObjectNode entry = shapes.addObject().put("number", shape.number());
      if (!shape.version().isEmpty()) {
        entry.put("version", shape.version());
      }
      if (!shape.since().equals(shape.version())) {
        entry.put("since", shape.since());
      }
      entry.set("fields", TypeJson.write(shape.fields()));
    }
    writeNumbers(table.retired(), "retired", node);
    ArrayNode indexes = node.putArray("indexes");
    for (StoredIndex index : table.indexes()) {
      ObjectNode entry = indexes.addObject();
      entry.put("number", index.number());
      entry.put("name", index.schema().name());
      if (index.state() != IndexState.READABLE) {
        entry.put("state", index.state().name());
      }
      IndexJson.writeKind(index.schema(), entry);
    }
    node.put("nextIndex", table.nextIndex());
    writeNumbers(table.dropping(), "dropping", node);
    ArrayNode references = node.putArray("references");
    table.references().forEach(each -> references.add(ReferenceJson.write(each)));
    return node;
  }

  private static void writeNumbers(List<Integer> numbers, String property, ObjectNode node) {
    if (!numbers.isEmpty()) {
      ArrayNode array = node.putArray(property);
      numbers.forEach(array::add);
    }
  }

  private static List<Integer> readNumbers(JsonNode array) {
    List<Integer> numbers = new ArrayList<>();
    array.forEach(number -> numbers.add(number.intValue()));
    return numbers;
  }

  /** Throws IllegalArgumentException where the JSON is not what {@link #write} makes. */
  static StoredTable read(byte[] json) {
    try {
      return read(MAPPER.readTree(json));
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  static StoredTable read(JsonNode node) {
    try {
      List<StoredShape> shapes = new ArrayList<>();
      for (JsonNode shape : node.required("shapes")) {
        shapes.add(
            new StoredShape(
                shape.required("number").intValue(),
                shape.path("version").stringValue(""),
                shape.path("since").stringValue(shape.path("version").stringValue("")),
                TypeJson.readFields(shape.required("fields"))));
      }
      List<StoredIndex> indexes = new ArrayList<>();
      for (JsonNode index : node.required("indexes")) {
        indexes.add(
            new StoredIndex(
                index.required("number").intValue(),
                IndexJson.read(index),
                IndexState.valueOf(index.path("state").stringValue(IndexState.READABLE.name()))));
      }
      List<ReferenceSchema> references = new ArrayList<>();
      for (JsonNode reference : node.required("references")) {
        references.add(ReferenceJson.read(reference));
      }
      String name = node.required("name").stringValue();
      return new StoredTable(
          node.required("number").intValue(),
          name,
          node.path("birthName").stringValue(name),
          Texts.read(node.required("key")),
          shapes,
          readNumbers(node.path("retired")),
          indexes,
          node.required("nextIndex").intValue(),
          readNumbers(node.path("dropping")),
          references);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
