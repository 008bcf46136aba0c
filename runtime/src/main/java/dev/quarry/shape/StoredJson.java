package dev.quarry.shape;

import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.DocumentWriter;
import dev.quarry.json.JsonReader;
import dev.quarry.json.JsonWriter;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Type;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The documents of one shape as JSON, in the form that the table's records have, but by the shape's
 * fields alone. Every document goes there and back without a change. Immutable, thread-safe.
 */
public final class StoredJson {
  private final RecordValue record;

  /**
   * Prepares a shape.
   *
   * @param fields the shape's fields in document order
   */
  public StoredJson(List<FieldSchema> fields) {
    this.record = new RecordValue(fields);
  }

  /** A value as JSON in the form that {@link #toJson} gives it, with all its defaults. */
  static JsonNode normal(Type type, JsonNode value) {
    StoredValue<Object> values = StoredValue.of(type);
    Object read = values.readJson(new JsonReader(value));
    return JsonWriter.toTree(read, (out, each) -> values.writeJson(each, out.field("value")))
        .required("value");
  }

  /**
   * A document as JSON.
   *
   * @param document the whole document, of this shape
   * @return a new tree, which belongs to the caller
   * @throws dev.quarry.error.CorruptDocumentException if the bytes are no document of this shape
   */
  public ObjectNode toJson(byte[] document) {
    DocumentReader in = new DocumentReader(document);
    in.shape();
    ObjectNode json = toJson(in);
    in.end();
    return json;
  }

  /**
   * A document as JSON.
   *
   * @param in at the document's first component; read to the end of the last one
   * @return a new tree, which belongs to the caller
   * @throws dev.quarry.error.CorruptDocumentException if the bytes are no document of this shape
   */
  public ObjectNode toJson(DocumentReader in) {
    return JsonWriter.toTree(record.read(in), (out, values) -> record.writeProperties(values, out));
  }

  /**
   * A document from JSON. A property that is missing takes the field's default; where a field is
   * optional and has a default too, {@code null} says that it is absent.
   *
   * @param shape the number that the shape has
   * @param json the document as JSON; not changed
   * @return the whole document
   * @throws dev.quarry.error.InvalidJsonException if the JSON does not fit the shape
   */
  public byte[] encode(int shape, ObjectNode json) {
    DocumentWriter out = new DocumentWriter();
    out.shape(shape);
    encode(json, out);
    return out.finish();
  }

  /**
   * Writes a document's components from JSON, after the shape number.
   *
   * @param json the document as JSON; not changed
   * @param out where to
   * @throws dev.quarry.error.InvalidJsonException if the JSON does not fit the shape
   */
  public void encode(ObjectNode json, DocumentWriter out) {
    record.write(record.readJson(new JsonReader(json)), out);
  }
}
