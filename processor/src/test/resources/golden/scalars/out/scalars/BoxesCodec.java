package scalars;

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
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes documents of table {@code boxes}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class BoxesCodec implements TableCodec<Boxes, Integer> {
  @Override
  public Class<Boxes> recordType() {
    return Boxes.class;
  }

  @Override
  public Integer key(Boxes row) {
    return required(row.key(), "Boxes.key");
  }

  @Override
  public void writeKey(Integer key, KeyWriter out) {
    out.int32(key);
  }

  @Override
  public Integer readKey(KeyReader in) {
    return in.int32();
  }

  @Override
  public void encode(Boxes row, DocumentWriter out) {
    out.presence(
        (row.optionalBool() == null ? 0 : 1)
            | (row.int8() == null ? 0 : 2)
            | (row.int16() == null ? 0 : 4)
            | (row.int32() == null ? 0 : 8)
            | (row.int64() == null ? 0 : 16)
            | (row.char16() == null ? 0 : 32)
            | (row.float32() == null ? 0 : 64)
            | (row.float64() == null ? 0 : 128));
    out.presence(required(row.nothing(), "Boxes.nothing").isEmpty() ? 0 : 1);
    out.int32(required(row.key(), "Boxes.key"));
    out.bool(required(row.bool(), "Boxes.bool"));
    if (row.optionalBool() != null) {
      out.bool(row.optionalBool());
    }
    if (row.int8() != null) {
      out.int8(row.int8());
    }
    if (row.int16() != null) {
      out.int16(row.int16());
    }
    if (row.int32() != null) {
      out.int32(row.int32());
    }
    if (row.int64() != null) {
      out.int64(row.int64());
    }
    if (row.char16() != null) {
      out.char16(row.char16());
    }
    if (row.float32() != null) {
      out.float32(row.float32());
    }
    if (row.float64() != null) {
      out.float64(row.float64());
    }
    if (row.nothing().isPresent()) {
      out.int32(row.nothing().get());
    }
  }

  @Override
  public Boxes decode(DocumentReader in) {
    int presence = in.presence(8);
    int presence2 = in.presence(1);
    Integer key = in.int32();
    Boolean bool = in.bool();
    Boolean optionalBool = (presence & 1) == 0 ? null : in.bool();
    Byte int8 = (presence & 2) == 0 ? null : in.int8();
    Short int16 = (presence & 4) == 0 ? null : in.int16();
    Integer int32 = (presence & 8) == 0 ? null : in.int32();
    Long int64 = (presence & 16) == 0 ? null : in.int64();
    Character char16 = (presence & 32) == 0 ? null : in.char16();
    Float float32 = (presence & 64) == 0 ? null : in.float32();
    Double float64 = (presence & 128) == 0 ? null : in.float64();
    Optional<Integer> nothing = (presence2 & 1) == 0 ? Optional.empty() : Optional.of(in.int32());
    return new Boxes(
        key, bool, optionalBool, int8, int16, int32, int64, char16, float32, float64, nothing);
  }

  @Override
  public void writeEntries(Boxes row, EntryWriter out) {
    // no index
  }

  @Override
  public void writeReferences(Boxes row, ReferenceWriter out) {
    // no reference
  }

  @Override
  public void writeJson(Boxes row, JsonWriter out) {
    out.field("key").int32(row.key());
    out.field("bool").bool(row.bool());
    if (row.optionalBool() != null) {
      out.field("optionalBool").bool(row.optionalBool());
    }
    if (row.int8() != null) {
      out.field("int8").int8(row.int8());
    }
    if (row.int16() != null) {
      out.field("int16").int16(row.int16());
    }
    if (row.int32() != null) {
      out.field("int32").int32(row.int32());
    }
    if (row.int64() != null) {
      out.field("int64").int64(row.int64());
    }
    if (row.char16() != null) {
      out.field("char16").char16(row.char16());
    }
    if (row.float32() != null) {
      out.field("float32").float32(row.float32());
    }
    if (row.float64() != null) {
      out.field("float64").float64(row.float64());
    }
    if (row.nothing().isPresent()) {
      out.field("nothing").int32(row.nothing().get());
    }
  }

  @Override
  public Boxes readJson(JsonReader in) {
    in.only(
        "key",
        "bool",
        "optionalBool",
        "int8",
        "int16",
        "int32",
        "int64",
        "char16",
        "float32",
        "float64",
        "nothing");
    return new Boxes(
        in.field("key").int32(),
        in.field("bool").bool(),
        in.has("optionalBool") ? in.field("optionalBool").bool() : null,
        in.has("int8") ? in.field("int8").int8() : null,
        in.has("int16") ? in.field("int16").int16() : null,
        in.has("int32") ? in.field("int32").int32() : null,
        in.has("int64") ? in.field("int64").int64() : null,
        in.has("char16") ? in.field("char16").char16() : null,
        in.has("float32") ? in.field("float32").float32() : null,
        in.has("float64") ? in.field("float64").float64() : null,
        in.has("nothing") ? Optional.of(in.field("nothing").int32()) : Optional.empty());
  }
}
