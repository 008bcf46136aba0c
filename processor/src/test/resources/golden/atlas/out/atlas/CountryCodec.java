package atlas;

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

/** Reads and writes documents of table {@code countries}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class CountryCodec implements TableCodec<Country, String> {
  static final Type REGION =
      Type.enumeration(
          "Region",
          Type.constant("AFRICA", 0xd817dc95),
          Type.constant("AMERICAS", 0x2099c82f),
          Type.constant("EUROPE", 0x79ffa1c2));

  @Override
  public Class<Country> recordType() {
    return Country.class;
  }

  @Override
  public String key(Country row) {
    return required(row.code(), "Country.code");
  }

  @Override
  public void writeKey(String key, KeyWriter out) {
    out.text(key);
  }

  @Override
  public String readKey(KeyReader in) {
    return in.text();
  }

  @Override
  public void encode(Country row, DocumentWriter out) {
    out.presence(row.capital() == null ? 0 : 1);
    out.text(required(row.code(), "Country.code"));
    out.text(required(row.name(), "Country.name"));
    out.enumId(regionId(required(row.region(), "Country.region")));
    if (row.capital() != null) {
      out.text(row.capital());
    }
    out.bool(row.landlocked());
  }

  @Override
  public Country decode(DocumentReader in) {
    int presence = in.presence(1);
    String code = in.text();
    String name = in.text();
    Region region = regionOf(in.enumId());
    String capital = (presence & 1) == 0 ? null : in.text();
    boolean landlocked = in.bool();
    return new Country(code, name, region, capital, landlocked);
  }

  @Override
  public void writeEntries(Country row, EntryWriter out) {
    // no index
  }

  @Override
  public void writeReferences(Country row, ReferenceWriter out) {
    // no reference
  }

  @Override
  public void writeJson(Country row, JsonWriter out) {
    out.field("code").text(row.code());
    out.field("name").text(row.name());
    out.field("region").text(row.region().name());
    if (row.capital() != null) {
      out.field("capital").text(row.capital());
    }
    out.field("landlocked").bool(row.landlocked());
  }

  @Override
  public Country readJson(JsonReader in) {
    in.only("code", "name", "region", "capital", "landlocked");
    return new Country(
        in.field("code").text(),
        in.field("name").text(),
        readRegionJson(in.field("region")),
        in.has("capital") ? in.field("capital").text() : null,
        in.field("landlocked").bool());
  }

  static int regionId(Region region) {
    return switch (region) {
      case AFRICA -> 0xd817dc95;
      case AMERICAS -> 0x2099c82f;
      case EUROPE -> 0x79ffa1c2;
    };
  }

  static Region regionOf(int id) {
    return switch (id) {
      case 0xd817dc95 -> Region.AFRICA;
      case 0x2099c82f -> Region.AMERICAS;
      case 0x79ffa1c2 -> Region.EUROPE;
      default -> throw DocumentReader.unknownConstant("Region", id);
    };
  }

  private static Region readRegionJson(JsonReader in) {
    return switch (in.text()) {
      case "AFRICA" -> Region.AFRICA;
      case "AMERICAS" -> Region.AMERICAS;
      case "EUROPE" -> Region.EUROPE;
      default -> throw in.unknownConstant("Region", "AFRICA", "AMERICAS", "EUROPE");
    };
  }
}
