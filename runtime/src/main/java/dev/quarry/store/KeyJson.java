package dev.quarry.store;

import dev.quarry.catalog.StoredTable;
import dev.quarry.codec.KeyWriter;
import dev.quarry.json.JsonReader;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Type;
import dev.quarry.shape.KeyValueJson;
import tools.jackson.databind.node.ObjectNode;

/** Makes the key of a document from its JSON, for tables that no compiled code knows. */
final class KeyJson {
  private final StoredTable table;

  KeyJson(StoredTable table) {
    this.table = table;
  }

  /** Where the document lies that has the key components of an object; others do not matter. */
  byte[] documentKey(ObjectNode json) {
    KeyWriter out = new KeyWriter().varint(table.number()).varint(0);
    JsonReader in = new JsonReader(json);
    for (String component : table.key()) {
      KeyValueJson.write(type(component), in.field(component), out);
    }
    return out.toByteArray();
  }

  private Type type(String component) {
    return table.newestShape().fields().stream()
        .filter(field -> field.name().equals(component))
        .map(FieldSchema::type)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("table " + table.name() + " has no " + component));
  }
}
