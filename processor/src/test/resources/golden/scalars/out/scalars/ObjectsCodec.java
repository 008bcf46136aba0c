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
import dev.quarry.value.Bytes;
import dev.quarry.value.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes documents of table {@code objects}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class ObjectsCodec implements TableCodec<Objects, Id<Objects>> {
  @Override
  public Class<Objects> recordType() {
    return Objects.class;
  }

  @Override
  public Id<Objects> key(Objects row) {
    return required(row.id(), "Objects.id");
  }

  @Override
  public void writeKey(Id<Objects> key, KeyWriter out) {
    out.id(key);
  }

  @Override
  public Id<Objects> readKey(KeyReader in) {
    return in.id();
  }

  @Override
  public boolean holdsMutableValues() {
    return true;
  }

  @Override
  public void encode(Objects row, DocumentWriter out) {
    out.id(required(row.id(), "Objects.id"));
    out.id(required(row.other(), "Objects.other"));
    out.text(required(row.text(), "Objects.text"));
    out.byteArray(required(row.array(), "Objects.array"));
    out.bytes(required(row.bytes(), "Objects.bytes"));
    out.decimal(required(row.decimal(), "Objects.decimal"));
    out.integer(required(row.integer(), "Objects.integer"));
    out.uuid(required(row.uuid(), "Objects.uuid"));
    out.instant(required(row.instant(), "Objects.instant"));
    out.date(required(row.date(), "Objects.date"));
    out.time(required(row.time(), "Objects.time"));
    out.dateTime(required(row.dateTime(), "Objects.dateTime"));
    out.duration(required(row.duration(), "Objects.duration"));
  }

  @Override
  public Objects decode(DocumentReader in) {
    Id<Objects> id = in.id();
    Id<Boxes> other = in.id();
    String text = in.text();
    byte[] array = in.byteArray();
    Bytes bytes = in.bytes();
    BigDecimal decimal = in.decimal();
    BigInteger integer = in.integer();
    UUID uuid = in.uuid();
    Instant instant = in.instant();
    LocalDate date = in.date();
    LocalTime time = in.time();
    LocalDateTime dateTime = in.dateTime();
    Duration duration = in.duration();
    return new Objects(
        id,
        other,
        text,
        array,
        bytes,
        decimal,
        integer,
        uuid,
        instant,
        date,
        time,
        dateTime,
        duration);
  }

  @Override
  public void writeEntries(Objects row, EntryWriter out) {
    // no index
  }

  @Override
  public void writeReferences(Objects row, ReferenceWriter out) {
    // no reference
  }

  @Override
  public void writeJson(Objects row, JsonWriter out) {
    out.field("id").id(row.id());
    out.field("other").id(row.other());
    out.field("text").text(row.text());
    out.field("array").byteArray(row.array());
    out.field("bytes").bytes(row.bytes());
    out.field("decimal").decimal(row.decimal());
    out.field("integer").integer(row.integer());
    out.field("uuid").uuid(row.uuid());
    out.field("instant").instant(row.instant());
    out.field("date").date(row.date());
    out.field("time").time(row.time());
    out.field("dateTime").dateTime(row.dateTime());
    out.field("duration").duration(row.duration());
  }

  @Override
  public Objects readJson(JsonReader in) {
    in.only(
        "id",
        "other",
        "text",
        "array",
        "bytes",
        "decimal",
        "integer",
        "uuid",
        "instant",
        "date",
        "time",
        "dateTime",
        "duration");
    return new Objects(
        in.field("id").id(),
        in.field("other").id(),
        in.field("text").text(),
        in.field("array").byteArray(),
        in.field("bytes").bytes(),
        in.field("decimal").decimal(),
        in.field("integer").integer(),
        in.field("uuid").uuid(),
        in.field("instant").instant(),
        in.field("date").date(),
        in.field("time").time(),
        in.field("dateTime").dateTime(),
        in.field("duration").duration());
  }
}
