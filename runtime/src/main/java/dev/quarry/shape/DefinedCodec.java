package dev.quarry.shape;

import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.DocumentWriter;
import dev.quarry.codec.EntryWriter;
import dev.quarry.codec.KeyReader;
import dev.quarry.codec.KeyWriter;
import dev.quarry.codec.ReferenceWriter;
import dev.quarry.codec.TableCodec;
import dev.quarry.json.JsonReader;
import dev.quarry.json.JsonWriter;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.TableDefinition;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents in JSON of a table of which there is a definition, but no record: as many as are to be
 * written, for their keys are not read back. Without indexes and references. Thread-safe.
 */
public final class DefinedCodec implements TableCodec<ObjectNode, ObjectNode> {
  private final TableDefinition table;
  private final StoredJson documents;
  private final Map<String, FieldSchema> fields;

  /**
   * Prepares a table.
   *
   * @param table what it is
   */
  public DefinedCodec(TableDefinition table) {
    this.table = table;
    this.documents = new StoredJson(table.fields());
    this.fields =
        table.fields().stream().collect(Collectors.toMap(FieldSchema::name, Function.identity()));
  }

  @Override
  public Class<ObjectNode> recordType() {
    return ObjectNode.class;
  }

  @Override
  public ObjectNode key(ObjectNode row) {
    return row;
  }

  @Override
  public void writeKey(ObjectNode key, KeyWriter out) {
    JsonReader in = new JsonReader(key);
    for (String component : table.key()) {
      FieldSchema field = fields.get(component);
      if (field == null) {
        throw new IllegalStateException("Its key is no field: " + table.name() + "." + component);
      }
      KeyValueJson.write(field.type(), in.field(component), out);
    }
  }

  @Override
  public ObjectNode readKey(KeyReader in) {
    throw new UnsupportedOperationException("a key alone is no document");
  }

  @Override
  public void encode(ObjectNode row, DocumentWriter out) {
    documents.encode(row, out);
  }

  @Override
  public ObjectNode decode(DocumentReader in) {
    return documents.toJson(in);
  }

  @Override
  public void writeEntries(ObjectNode row, EntryWriter out) {}

  @Override
  public void writeReferences(ObjectNode row, ReferenceWriter out) {}

  @Override
  public void writeJson(ObjectNode row, JsonWriter out) {
    throw new UnsupportedOperationException("it is JSON already");
  }

  @Override
  public ObjectNode readJson(JsonReader in) {
    throw new UnsupportedOperationException("it is JSON already");
  }
}
