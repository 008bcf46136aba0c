package dev.quarry.snapshot;

import dev.quarry.schema.json.TableDefinitionJson;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A snapshot as JSON. */
final class SnapshotJson {
  static final int FORMAT = 1;
  private static final JsonMapper MAPPER = new JsonMapper();

  private SnapshotJson() {}

  static ObjectNode tree(TableSnapshot snapshot) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("format", FORMAT);
    node.put("table", snapshot.table().name());
    node.put("version", snapshot.version());
    if (!snapshot.parent().isEmpty()) {
      node.put("parent", snapshot.parent());
    }
    TableDefinitionJson.write(snapshot.table(), node);
    if (!snapshot.retired().isEmpty()) {
      ArrayNode retired = node.putArray("retired");
      snapshot.retired().forEach(retired::add);
    }
    return node;
  }

  static TableSnapshot parse(String json) {
    JsonNode node = read(json);
    try {
      Set<Integer> retired = new TreeSet<>();
      node.path("retired").forEach(id -> retired.add(id.intValue()));
      return new TableSnapshot(
          node.required("version").stringValue(),
          node.path("parent").stringValue(""),
          TableDefinitionJson.read(node.required("table").stringValue(), node),
          retired);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }

  /** The tree of a text whose format this library knows. */
  static JsonNode read(String json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      checkFormat(node);
      return node;
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }

  private static void checkFormat(JsonNode node) {
    int format = node.required("format").intValue();
    if (format != FORMAT) {
      throw new IllegalArgumentException(
          "it is of format " + format + ", but this version of Quarry knows format " + FORMAT);
    }
  }
}
