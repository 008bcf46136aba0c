package dev.quarry.schema.json;

import dev.quarry.schema.IndexCondition;
import dev.quarry.schema.IndexSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Indexes as JSON. What a plain index does without has no property. */
public final class IndexJson {

  private IndexJson() {}

  /**
   * Writes an index.
   *
   * @param index the index
   * @return its JSON
   */
  public static ObjectNode write(IndexSchema index) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("name", index.name());
    writeKind(index, node);
    return node;
  }

  /**
   * Writes all of an index but its name.
   *
   * @param index the index
   * @param node gets the properties
   */
  public static void writeKind(IndexSchema index, ObjectNode node) {
    Texts.writeAll("paths", index.paths(), node);
    node.put("unique", index.unique());
    Texts.write("descending", index.descending(), node);
    if (index.ignoreCase()) {
      node.put("ignoreCase", true);
    }
    if (index.where() != null) {
      node.put("where", index.where().toString());
    }
    Texts.write("include", index.include(), node);
  }

  /**
   * Reads what {@link #write} has written.
   *
   * @param node the JSON
   * @return the index
   * @throws IllegalArgumentException if its condition is none
   * @throws tools.jackson.core.JacksonException if it lacks a property
   */
  public static IndexSchema read(JsonNode node) {
    return new IndexSchema(
        node.required("name").stringValue(),
        Texts.read(node.required("paths")),
        node.required("unique").booleanValue(),
        Texts.read(node.path("descending")),
        node.path("ignoreCase").booleanValue(false),
        node.has("where") ? IndexCondition.parse(node.required("where").stringValue()) : null,
        Texts.read(node.path("include")));
  }
}
