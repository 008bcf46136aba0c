package keys;

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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes documents of table {@code settings}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class SettingCodec implements TableCodec<Setting, SettingTable.Key> {
  static final Type SCOPE =
      Type.enumeration(
          "Scope", Type.constant("USER", 0x92b7b421), Type.constant("SYSTEM", 0xd621c1a7));

  @Override
  public Class<Setting> recordType() {
    return Setting.class;
  }

  @Override
  public SettingTable.Key key(Setting row) {
    return new SettingTable.Key(
        required(row.scope(), "Setting.scope"), required(row.key(), "Setting.key"), row.global());
  }

  @Override
  public void writeKey(SettingTable.Key key, KeyWriter out) {
    out.enumId(scopeId(key.scope())).text(key.key()).bool(key.global());
  }

  @Override
  public SettingTable.Key readKey(KeyReader in) {
    return new SettingTable.Key(scopeOf(in.enumId()), in.text(), in.bool());
  }

  @Override
  public void encode(Setting row, DocumentWriter out) {
    out.enumId(scopeId(required(row.scope(), "Setting.scope")));
    out.text(required(row.key(), "Setting.key"));
    out.bool(row.global());
    out.text(required(row.value(), "Setting.value"));
  }

  @Override
  public Setting decode(DocumentReader in) {
    Scope scope = scopeOf(in.enumId());
    String key = in.text();
    boolean global = in.bool();
    String value = in.text();
    return new Setting(scope, key, global, value);
  }

  @Override
  public void writeEntries(Setting row, EntryWriter out) {
    // no index
  }

  @Override
  public void writeReferences(Setting row, ReferenceWriter out) {
    // no reference
  }

  @Override
  public void writeJson(Setting row, JsonWriter out) {
    out.field("scope").text(row.scope().name());
    out.field("key").text(row.key());
    out.field("global").bool(row.global());
    out.field("value").text(row.value());
  }

  @Override
  public Setting readJson(JsonReader in) {
    in.only("scope", "key", "global", "value");
    return new Setting(
        readScopeJson(in.field("scope")),
        in.field("key").text(),
        in.field("global").bool(),
        in.field("value").text());
  }

  static int scopeId(Scope scope) {
    return switch (scope) {
      case USER -> 0x92b7b421;
      case SYSTEM -> 0xd621c1a7;
    };
  }

  static Scope scopeOf(int id) {
    return switch (id) {
      case 0x92b7b421 -> Scope.USER;
      case 0xd621c1a7 -> Scope.SYSTEM;
      default -> throw DocumentReader.unknownConstant("Scope", id);
    };
  }

  private static Scope readScopeJson(JsonReader in) {
    return switch (in.text()) {
      case "USER" -> Scope.USER;
      case "SYSTEM" -> Scope.SYSTEM;
      default -> throw in.unknownConstant("Scope", "USER", "SYSTEM");
    };
  }
}
