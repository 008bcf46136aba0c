package scalars;

import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.DocumentWriter;
import dev.quarry.codec.EntryWriter;
import dev.quarry.codec.KeyReader;
import dev.quarry.codec.KeyWriter;
import dev.quarry.codec.ReferenceWriter;
import dev.quarry.codec.TableCodec;
import dev.quarry.json.JsonReader;
import dev.quarry.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes documents of table {@code primitives}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class PrimitivesCodec implements TableCodec<Primitives, PrimitivesTable.Key> {
  @Override
  public Class<Primitives> recordType() {
    return Primitives.class;
  }

  @Override
  public PrimitivesTable.Key key(Primitives row) {
    return new PrimitivesTable.Key(
        row.bool(),
        row.int8(),
        row.int16(),
        row.int32(),
        row.int64(),
        row.char16(),
        row.float32(),
        row.float64());
  }

  @Override
  public void writeKey(PrimitivesTable.Key key, KeyWriter out) {
    out.bool(key.bool())
        .int8(key.int8())
        .int16(key.int16())
        .int32(key.int32())
        .int64(key.int64())
        .char16(key.char16())
        .float32(key.float32())
        .float64(key.float64());
  }

  @Override
  public PrimitivesTable.Key readKey(KeyReader in) {
    return new PrimitivesTable.Key(
        in.bool(),
        in.int8(),
        in.int16(),
        in.int32(),
        in.int64(),
        in.char16(),
        in.float32(),
        in.float64());
  }

  @Override
  public void encode(Primitives row, DocumentWriter out) {
    out.bool(row.bool());
    out.int8(row.int8());
    out.int16(row.int16());
    out.int32(row.int32());
    out.int64(row.int64());
    out.char16(row.char16());
    out.float32(row.float32());
    out.float64(row.float64());
  }

  @Override
  public Primitives decode(DocumentReader in) {
    boolean bool = in.bool();
    byte int8 = in.int8();
    short int16 = in.int16();
    int int32 = in.int32();
    long int64 = in.int64();
    char char16 = in.char16();
    float float32 = in.float32();
    double float64 = in.float64();
    return new Primitives(bool, int8, int16, int32, int64, char16, float32, float64);
  }

  @Override
  public void writeEntries(Primitives row, EntryWriter out) {
    // no index
  }

  @Override
  public void writeReferences(Primitives row, ReferenceWriter out) {
    // no reference
  }

  @Override
  public void writeJson(Primitives row, JsonWriter out) {
    out.field("bool").bool(row.bool());
    out.field("int8").int8(row.int8());
    out.field("int16").int16(row.int16());
    out.field("int32").int32(row.int32());
    out.field("int64").int64(row.int64());
    out.field("char16").char16(row.char16());
    out.field("float32").float32(row.float32());
    out.field("float64").float64(row.float64());
  }

  @Override
  public Primitives readJson(JsonReader in) {
    in.only("bool", "int8", "int16", "int32", "int64", "char16", "float32", "float64");
    return new Primitives(
        in.field("bool").bool(),
        in.field("int8").int8(),
        in.field("int16").int16(),
        in.field("int32").int32(),
        in.field("int64").int64(),
        in.field("char16").char16(),
        in.field("float32").float32(),
        in.field("float64").float64());
  }
}
