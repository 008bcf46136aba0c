package dev.quarry.catalog;

import dev.quarry.schema.IndexCondition;
import dev.quarry.schema.IndexSchema;
import dev.quarry.schema.IndexState;
import dev.quarry.schema.OnDelete;
import dev.quarry.schema.ReferenceSchema;
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
    write(table.key(), node.putArray("key"));
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
      write(index.schema().paths(), entry.putArray("paths"));
      entry.put("unique", index.schema().unique());
      writeKind(index.schema(), entry);
    }
    node.put("nextIndex", table.nextIndex());
    writeNumbers(table.dropping(), "dropping", node);
    ArrayNode references = node.putArray("references");
    for (ReferenceSchema reference : table.references()) {
      references
          .addObject()
          .put("component", reference.component())
          .put("table", reference.table())
          .put("onDelete", reference.onDelete().name())
          .put("index", reference.index());
    }
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
                readIndex(index),
                IndexState.valueOf(index.path("state").stringValue(IndexState.READABLE.name()))));
      }
      List<ReferenceSchema> references = new ArrayList<>();
      for (JsonNode reference : node.required("references")) {
        references.add(
            new ReferenceSchema(
                reference.required("component").stringValue(),
                reference.required("table").stringValue(),
                OnDelete.valueOf(reference.required("onDelete").stringValue()),
                reference.required("index").stringValue()));
      }
      String name = node.required("name").stringValue();
      return new StoredTable(
          node.required("number").intValue(),
          name,
          node.path("birthName").stringValue(name),
          readTexts(node.required("key")),
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

  /** What a plain index does without has no property, as in catalogs older than it. */
  private static void writeKind(IndexSchema index, ObjectNode entry) {
    if (!index.descending().isEmpty()) {
      write(index.descending(), entry.putArray("descending"));
    }
    if (index.ignoreCase()) {
      entry.put("ignoreCase", true);
    }
    if (index.where() != null) {
      entry.put("where", index.where().toString());
    }
    if (!index.include().isEmpty()) {
      write(index.include(), entry.putArray("include"));
    }
  }

  private static IndexSchema readIndex(JsonNode index) {
    return new IndexSchema(
        index.required("name").stringValue(),
        readTexts(index.required("paths")),
        index.required("unique").booleanValue(),
        readTexts(index.path("descending")),
        index.path("ignoreCase").booleanValue(false),
        index.has("where") ? IndexCondition.parse(index.required("where").stringValue()) : null,
        readTexts(index.path("include")));
  }

  private static void write(List<String> texts, ArrayNode array) {
    texts.forEach(array::add);
  }

  private static List<String> readTexts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.stringValue()));
    return texts;
  }
}
