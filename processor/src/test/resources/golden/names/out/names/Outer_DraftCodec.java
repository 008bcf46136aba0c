package names;

import static dev.quarry.codec.Components.required;

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
import dev.quarry.schema.Type;
import dev.quarry.value.Id;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes documents of table {@code drafts}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class Outer_DraftCodec implements TableCodec<Outer.Draft, Id<Outer.Draft>> {
  static final Type.RecordOf POINT = Type.record("Point", FieldSchema.required("x", Type.INT32));

  @Override
  public Class<Outer.Draft> recordType() {
    return Outer.Draft.class;
  }

  @Override
  public Id<Outer.Draft> key(Outer.Draft row) {
    return required(row.id(), "Draft.id");
  }

  @Override
  public void writeKey(Id<Outer.Draft> key, KeyWriter out) {
    out.id(key);
  }

  @Override
  public Id<Outer.Draft> readKey(KeyReader in) {
    return in.id();
  }

  @Override
  public void encode(Outer.Draft row, DocumentWriter out) {
    out.id(required(row.id(), "Draft.id"));
    encodePoint(out, required(row.point(), "Draft.point"));
  }

  @Override
  public Outer.Draft decode(DocumentReader in) {
    Id<Outer.Draft> id = in.id();
    Outer.Point point = decodePoint(in);
    return new Outer.Draft(id, point);
  }

  @Override
  public void writeEntries(Outer.Draft row, EntryWriter out) {
    // no index
  }

  @Override
  public void writeReferences(Outer.Draft row, ReferenceWriter out) {
    // no reference
  }

  @Override
  public void writeJson(Outer.Draft row, JsonWriter out) {
    out.field("id").id(row.id());
    out.field("point").object(row.point(), Outer_DraftCodec::writePointJson);
  }

  @Override
  public Outer.Draft readJson(JsonReader in) {
    in.only("id", "point");
    return new Outer.Draft(
        in.field("id").id(), in.field("point").object(Outer_DraftCodec::readPointJson));
  }

  private static void encodePoint(DocumentWriter out, Outer.Point point) {
    out.int32(point.x());
  }

  static Outer.Point decodePoint(DocumentReader in) {
    int x = in.int32();
    return new Outer.Point(x);
  }

  private static void writePointJson(JsonWriter out, Outer.Point point) {
    out.field("x").int32(point.x());
  }

  private static Outer.Point readPointJson(JsonReader in) {
    in.only("x");
    return new Outer.Point(in.field("x").int32());
  }
}
