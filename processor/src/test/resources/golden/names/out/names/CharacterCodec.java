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
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes documents of table {@code characters}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class CharacterCodec implements TableCodec<Character, CharacterTable.Key> {
  static final Type DEFAULT = Type.enumeration("Default", Type.constant("CASE", 0xd3511473));

  static final Type OS_TYPE = Type.enumeration("OS", Type.constant("LINUX", 0x8f6c80d2));

  static final Type.RecordOf OUT =
      Type.record(
          "Out",
          FieldSchema.required("out", Type.INT32),
          FieldSchema.required("in", Type.INT32),
          FieldSchema.required("kind", DEFAULT),
          FieldSchema.required("os", OS_TYPE));

  @Override
  public Class<Character> recordType() {
    return Character.class;
  }

  @Override
  public CharacterTable.Key key(Character row) {
    return new CharacterTable.Key(row.row(), required(row.change(), "Character.change"));
  }

  @Override
  public void writeKey(CharacterTable.Key key, KeyWriter out) {
    out.char16(key.row()).text(key.change());
  }

  @Override
  public CharacterTable.Key readKey(KeyReader in) {
    return new CharacterTable.Key(in.char16(), in.text());
  }

  @Override
  public void encode(Character row, DocumentWriter out) {
    out.presence((row.presence() == null ? 0 : 1) | (row.changed() == null ? 0 : 2));
    out.char16(row.row());
    out.text(required(row.change(), "Character.change"));
    out.text(required(row.in(), "Character.in"));
    out.text(required(row.out(), "Character.out"));
    out.text(required(row.key(), "Character.key"));
    if (row.presence() != null) {
      out.int32(row.presence());
    }
    out.list(required(row.element(), "Character.element"), DocumentWriter::text);
    encodeOut(out, required(row.bounds(), "Character.bounds"));
    out.text(required(row.schema(), "Character.schema"));
    if (row.changed() != null) {
      out.text(row.changed());
    }
    out.text(required(row.reader(), "Character.reader"));
    out.text(required(row.value(), "Character.value"));
  }

  @Override
  public Character decode(DocumentReader in2) {
    int presence2 = in2.presence(2);
    char row = in2.char16();
    String change = in2.text();
    String in = in2.text();
    String out = in2.text();
    String key = in2.text();
    Integer presence = (presence2 & 1) == 0 ? null : in2.int32();
    List<String> element = in2.list(DocumentReader::text);
    Out bounds = decodeOut(in2);
    String schema = in2.text();
    String changed = (presence2 & 2) == 0 ? null : in2.text();
    String reader = in2.text();
    String value = in2.text();
    return new Character(
        row, change, in, out, key, presence, element, bounds, schema, changed, reader, value);
  }

  @Override
  public void writeEntries(Character row, EntryWriter out) {
    // element
    for (String element : row.element()) {
      out.entry(0).text(element);
    }
    // key
    out.entry(1).text(row.key());
  }

  @Override
  public void writeReferences(Character row, ReferenceWriter out) {
    // no reference
  }

  @Override
  public void writeJson(Character row, JsonWriter out) {
    out.field("row").char16(row.row());
    out.field("change").text(row.change());
    out.field("in").text(row.in());
    out.field("out").text(row.out());
    out.field("key").text(row.key());
    if (row.presence() != null) {
      out.field("presence").int32(row.presence());
    }
    out.field("element").list(row.element(), JsonWriter::text);
    out.field("bounds").object(row.bounds(), CharacterCodec::writeOutJson);
    out.field("schema").text(row.schema());
    if (row.changed() != null) {
      out.field("changed").text(row.changed());
    }
    out.field("reader").text(row.reader());
    out.field("value").text(row.value());
  }

  @Override
  public Character readJson(JsonReader in) {
    in.only(
        "row",
        "change",
        "in",
        "out",
        "key",
        "presence",
        "element",
        "bounds",
        "schema",
        "changed",
        "reader",
        "value");
    return new Character(
        in.field("row").char16(),
        in.field("change").text(),
        in.field("in").text(),
        in.field("out").text(),
        in.field("key").text(),
        in.has("presence") ? in.field("presence").int32() : null,
        in.field("element").list(JsonReader::text),
        in.field("bounds").object(CharacterCodec::readOutJson),
        in.field("schema").text(),
        in.has("changed") ? in.field("changed").text() : null,
        in.field("reader").text(),
        in.field("value").text());
  }

  static int defaultId(Default constant) {
    return switch (constant) {
      case CASE -> 0xd3511473;
    };
  }

  static Default defaultOf(int id) {
    return switch (id) {
      case 0xd3511473 -> Default.CASE;
      default -> throw DocumentReader.unknownConstant("Default", id);
    };
  }

  private static Default readDefaultJson(JsonReader in) {
    return switch (in.text()) {
      case "CASE" -> Default.CASE;
      default -> throw in.unknownConstant("Default", "CASE");
    };
  }

  static int osId(OS os) {
    return switch (os) {
      case LINUX -> 0x8f6c80d2;
    };
  }

  static OS osOf(int id) {
    return switch (id) {
      case 0x8f6c80d2 -> OS.LINUX;
      default -> throw DocumentReader.unknownConstant("OS", id);
    };
  }

  private static OS readOSJson(JsonReader in) {
    return switch (in.text()) {
      case "LINUX" -> OS.LINUX;
      default -> throw in.unknownConstant("OS", "LINUX");
    };
  }

  private static void encodeOut(DocumentWriter out, Out value) {
    out.int32(value.out());
    out.int32(value.in());
    out.enumId(defaultId(required(value.kind(), "Out.kind")));
    out.enumId(osId(required(value.os(), "Out.os")));
  }

  static Out decodeOut(DocumentReader reader) {
    int out = reader.int32();
    int in = reader.int32();
    Default kind = defaultOf(reader.enumId());
    OS os = osOf(reader.enumId());
    return new Out(out, in, kind, os);
  }

  private static void writeOutJson(JsonWriter out, Out value) {
    out.field("out").int32(value.out());
    out.field("in").int32(value.in());
    out.field("kind").text(value.kind().name());
    out.field("os").text(value.os().name());
  }

  private static Out readOutJson(JsonReader in) {
    in.only("out", "in", "kind", "os");
    return new Out(
        in.field("out").int32(),
        in.field("in").int32(),
        readDefaultJson(in.field("kind")),
        readOSJson(in.field("os")));
  }
}
