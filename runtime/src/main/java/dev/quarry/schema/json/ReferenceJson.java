package dev.quarry.schema.json;

import dev.quarry.schema.OnDelete;
import dev.quarry.schema.ReferenceSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** References as JSON. */
public final class ReferenceJson {

  private ReferenceJson() {}

  /**
   * Writes a reference.
   *
   * @param reference the reference
   * @return its JSON
   */
  public static ObjectNode write(ReferenceSchema reference) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("component", reference.component())
        .put("table", reference.table())
        .put("onDelete", reference.onDelete().name())
        .put("index", reference.index());
  }

  /**
   * Reads what {@link #write} has written.
   *
   * @param node the JSON
   * @return the reference
   * @throws IllegalArgumentException if its rule for deletions is none
   * @throws tools.jackson.core.JacksonException if it lacks a property
   */
  public static ReferenceSchema read(JsonNode node) {
    return new ReferenceSchema(
        node.required("component").stringValue(),
        node.required("table").stringValue(),
        OnDelete.valueOf(node.required("onDelete").stringValue()),
        node.required("index").stringValue());
  }
}
