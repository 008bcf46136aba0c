package dev.quarry.catalog;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A table that was given up as UTF-8 JSON, the value of its catalog entry. */
final class FormerTableJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private FormerTableJson() {}

  static byte[] write(FormerTable former) {
    return MAPPER.writeValueAsString(tree(former)).getBytes(StandardCharsets.UTF_8);
  }

  static ObjectNode tree(FormerTable former) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("emptied", former.emptied());
    if (former.successor() != 0) {
      node.put("successor", former.successor());
    }
    node.set("table", TableJson.tree(former.table()));
    return node;
  }

  /** Throws IllegalArgumentException where the JSON is not what {@link #write} makes. */
  static FormerTable read(byte[] json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      return new FormerTable(
          TableJson.read(node.required("table")),
          node.required("emptied").booleanValue(),
          node.path("successor").intValue(0));
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
