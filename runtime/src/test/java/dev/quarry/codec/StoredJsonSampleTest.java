package dev.quarry.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.json.JsonWriter;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Type;
import dev.quarry.shape.StoredJson;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.node.ObjectNode;

/** JSON by the fields of a shape is the JSON that a codec writes and reads. */
final class StoredJsonSampleTest {
  private static final SampleCodec CODEC = new SampleCodec();

  private static final Type SHAPE =
      Type.variants(
          "Shape",
          Type.variant(1, Type.record("Circle", FieldSchema.required("radius", Type.FLOAT64))),
          Type.variant(
              2,
              Type.record(
                  "Square",
                  FieldSchema.required("side", Type.INT32),
                  FieldSchema.optional("label", Type.TEXT))));

  private static final StoredJson JSON =
      new StoredJson(
          List.of(
              FieldSchema.required("id", Type.id("samples")),
              FieldSchema.required("active", Type.BOOL),
              FieldSchema.required("grade", Type.INT8),
              FieldSchema.required("year", Type.INT16),
              FieldSchema.required("population", Type.INT32),
              FieldSchema.required("distance", Type.INT64),
              FieldSchema.required("initial", Type.CHAR),
              FieldSchema.required("ratio", Type.FLOAT32),
              FieldSchema.required("price", Type.FLOAT64),
              FieldSchema.required("name", Type.TEXT),
              FieldSchema.required("hash", Type.BYTES),
              FieldSchema.required("amount", Type.DECIMAL),
              FieldSchema.required("count", Type.INTEGER),
              FieldSchema.required("token", Type.UUID),
              FieldSchema.required("createdAt", Type.INSTANT),
              FieldSchema.required("opensAt", Type.DATE_TIME),
              FieldSchema.required("delay", Type.DURATION),
              FieldSchema.required(
                  "color",
                  Type.enumeration(
                      "Color",
                      Type.constant("RED", 0x0b1e55ed),
                      Type.constant("GREEN", 0xfacade00))),
              FieldSchema.required("shape", SHAPE),
              FieldSchema.required("empty", Type.record("Empty")),
              FieldSchema.required("names", Type.list(Type.TEXT)),
              FieldSchema.required("numbers", Type.set(Type.INT32)),
              FieldSchema.required("shapes", Type.map(Type.list(SHAPE))),
              FieldSchema.optional("hole", SHAPE),
              FieldSchema.optional("note", Type.TEXT)));

  @Provide
  Arbitrary<Sample> samples() {
    return Samples.all();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void json_isThatOfTheCodec_inBothDirections(@ForAll("samples") Sample row) {
    DocumentWriter out = new DocumentWriter();
    out.shape(300);
    CODEC.encode(row, out);
    byte[] document = out.finish();
    ObjectNode written = JsonWriter.toTree(row, (json, value) -> CODEC.writeJson(value, json));
    ObjectNode json = JSON.toJson(document);
    assertThat(json).isEqualTo(written);
    assertThat(json).hasToString(written.toString());
    assertThat(JSON.encode(300, json)).isEqualTo(document);
  }
}
