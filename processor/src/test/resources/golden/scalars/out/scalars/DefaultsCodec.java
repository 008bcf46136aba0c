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
import dev.quarry.schema.Type;
import dev.quarry.value.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes documents of table {@code defaults}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class DefaultsCodec implements TableCodec<Defaults, Id<Defaults>> {
  static final Type THEME =
      Type.enumeration(
          "Theme", Type.constant("LIGHT", 0x5818428b), Type.constant("DARK", 0x9fdc9ad1));

  @Override
  public Class<Defaults> recordType() {
    return Defaults.class;
  }

  @Override
  public Id<Defaults> key(Defaults row) {
    return required(row.id(), "Defaults.id");
  }

  @Override
  public void writeKey(Id<Defaults> key, KeyWriter out) {
    out.id(key);
  }

  @Override
  public Id<Defaults> readKey(KeyReader in) {
    return in.id();
  }

  @Override
  public void encode(Defaults row, DocumentWriter out) {
    out.id(required(row.id(), "Defaults.id"));
    out.bool(row.bool());
    out.int8(row.int8());
    out.int64(row.int64());
    out.char16(row.char16());
    out.float32(required(row.float32(), "Defaults.float32"));
    out.text(required(row.text(), "Defaults.text"));
    out.decimal(required(row.decimal(), "Defaults.decimal"));
    out.instant(required(row.instant(), "Defaults.instant"));
    out.enumId(themeId(required(row.theme(), "Defaults.theme")));
    out.list(required(row.list(), "Defaults.list"), DocumentWriter::text);
    out.set(required(row.set(), "Defaults.set"), (set, theme) -> set.enumId(themeId(theme)));
    out.map(required(row.map(), "Defaults.map"), DocumentWriter::int32);
  }

  @Override
  public Defaults decode(DocumentReader in) {
    Id<Defaults> id = in.id();
    boolean bool = in.bool();
    byte int8 = in.int8();
    long int64 = in.int64();
    char char16 = in.char16();
    Float float32 = in.float32();
    String text = in.text();
    BigDecimal decimal = in.decimal();
    Instant instant = in.instant();
    Theme theme = themeOf(in.enumId());
    List<String> list = in.list(DocumentReader::text);
    Set<Theme> set = in.set(set2 -> themeOf(set2.enumId()));
    Map<String, Integer> map = in.map(DocumentReader::int32);
    return new Defaults(
        id, bool, int8, int64, char16, float32, text, decimal, instant, theme, list, set, map);
  }

  @Override
  public void writeEntries(Defaults row, EntryWriter out) {
    // no index
  }

  @Override
  public void writeReferences(Defaults row, ReferenceWriter out) {
    // no reference
  }

  @Override
  public void writeJson(Defaults row, JsonWriter out) {
    out.field("id").id(row.id());
    out.field("bool").bool(row.bool());
    out.field("int8").int8(row.int8());
    out.field("int64").int64(row.int64());
    out.field("char16").char16(row.char16());
    out.field("float32").float32(row.float32());
    out.field("text").text(row.text());
    out.field("decimal").decimal(row.decimal());
    out.field("instant").instant(row.instant());
    out.field("theme").text(row.theme().name());
    out.field("list").list(row.list(), JsonWriter::text);
    out.field("set").set(row.set(), (set, theme) -> set.text(theme.name()));
    out.field("map").map(row.map(), JsonWriter::int32);
  }

  @Override
  public Defaults readJson(JsonReader in) {
    in.only(
        "id",
        "bool",
        "int8",
        "int64",
        "char16",
        "float32",
        "text",
        "decimal",
        "instant",
        "theme",
        "list",
        "set",
        "map");
    return new Defaults(
        in.field("id").id(),
        in.has("bool") ? in.field("bool").bool() : true,
        in.has("int8") ? in.field("int8").int8() : (byte) -1,
        in.has("int64") ? in.field("int64").int64() : 5000000000L,
        in.has("char16") ? in.field("char16").char16() : 'x',
        in.has("float32") ? in.field("float32").float32() : 1.5f,
        in.has("text") ? in.field("text").text() : "a \"quoted\" text\nof two lines",
        in.has("decimal") ? in.field("decimal").decimal() : new BigDecimal("1.50"),
        in.has("instant") ? in.field("instant").instant() : Instant.parse("2026-11-01T00:00:00Z"),
        in.has("theme") ? readThemeJson(in.field("theme")) : Theme.LIGHT,
        in.has("list") ? in.field("list").list(JsonReader::text) : List.of(),
        in.has("set") ? in.field("set").set(DefaultsCodec::readThemeJson) : Set.of(),
        in.has("map") ? in.field("map").map(JsonReader::int32) : Map.of());
  }

  static int themeId(Theme theme) {
    return switch (theme) {
      case LIGHT -> 0x5818428b;
      case DARK -> 0x9fdc9ad1;
    };
  }

  static Theme themeOf(int id) {
    return switch (id) {
      case 0x5818428b -> Theme.LIGHT;
      case 0x9fdc9ad1 -> Theme.DARK;
      default -> throw DocumentReader.unknownConstant("Theme", id);
    };
  }

  private static Theme readThemeJson(JsonReader in) {
    return switch (in.text()) {
      case "LIGHT" -> Theme.LIGHT;
      case "DARK" -> Theme.DARK;
      default -> throw in.unknownConstant("Theme", "LIGHT", "DARK");
    };
  }
}
