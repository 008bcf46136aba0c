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
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.Type;
import dev.quarry.value.Id;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes documents of table {@code cities}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class CityCodec implements TableCodec<City, Id<City>> {
  static final Type.RecordOf POINT =
      Type.record(
          "Point",
          FieldSchema.required("latitude", Type.FLOAT64),
          FieldSchema.required("longitude", Type.FLOAT64));

  @Override
  public Class<City> recordType() {
    return City.class;
  }

  @Override
  public Id<City> key(City row) {
    return required(row.id(), "City.id");
  }

  @Override
  public void writeKey(Id<City> key, KeyWriter out) {
    out.id(key);
  }

  @Override
  public Id<City> readKey(KeyReader in) {
    return in.id();
  }

  @Override
  public void encode(City row, DocumentWriter out) {
    out.presence(row.surveyedAt() == null ? 0 : 1);
    out.id(required(row.id(), "City.id"));
    out.text(required(row.name(), "City.name"));
    out.text(required(row.country(), "City.country"));
    out.int32(row.population());
    encodePoint(out, required(row.location(), "City.location"));
    out.list(required(row.alternateNames(), "City.alternateNames"), DocumentWriter::text);
    if (row.surveyedAt() != null) {
      out.instant(row.surveyedAt());
    }
  }

  @Override
  public City decode(DocumentReader in) {
    int presence = in.presence(1);
    Id<City> id = in.id();
    String name = in.text();
    String country = in.text();
    int population = in.int32();
    Point location = decodePoint(in);
    List<String> alternateNames = in.list(DocumentReader::text);
    Instant surveyedAt = (presence & 1) == 0 ? null : in.instant();
    return new City(id, name, country, population, location, alternateNames, surveyedAt);
  }

  @Override
  public void writeEntries(City row, EntryWriter out) {
    // country_population
    out.entry(0).text(row.country()).int32(row.population());
    // name
    out.entry(1).text(row.name());
  }

  @Override
  public void writeReferences(City row, ReferenceWriter out) {
    out.reference(0).text(row.country());
  }

  @Override
  public void writeJson(City row, JsonWriter out) {
    out.field("id").id(row.id());
    out.field("name").text(row.name());
    out.field("country").text(row.country());
    out.field("population").int32(row.population());
    out.field("location").object(row.location(), CityCodec::writePointJson);
    out.field("alternateNames").list(row.alternateNames(), JsonWriter::text);
    if (row.surveyedAt() != null) {
      out.field("surveyedAt").instant(row.surveyedAt());
    }
  }

  @Override
  public City readJson(JsonReader in) {
    in.only("id", "name", "country", "population", "location", "alternateNames", "surveyedAt");
    return new City(
        in.field("id").id(),
        in.field("name").text(),
        in.field("country").text(),
        in.field("population").int32(),
        in.field("location").object(CityCodec::readPointJson),
        in.field("alternateNames").list(JsonReader::text),
        in.has("surveyedAt") ? in.field("surveyedAt").instant() : null);
  }

  private static void encodePoint(DocumentWriter out, Point point) {
    out.float64(point.latitude());
    out.float64(point.longitude());
  }

  static Point decodePoint(DocumentReader in) {
    double latitude = in.float64();
    double longitude = in.float64();
    return new Point(latitude, longitude);
  }

  private static void writePointJson(JsonWriter out, Point point) {
    out.field("latitude").float64(point.latitude());
    out.field("longitude").float64(point.longitude());
  }

  private static Point readPointJson(JsonReader in) {
    in.only("latitude", "longitude");
    return new Point(in.field("latitude").float64(), in.field("longitude").float64());
  }
}
