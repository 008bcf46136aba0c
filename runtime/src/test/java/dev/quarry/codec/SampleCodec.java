package dev.quarry.codec;

import static dev.quarry.codec.Components.required;

import dev.quarry.codec.Sample.Circle;
import dev.quarry.codec.Sample.Color;
import dev.quarry.codec.Sample.Empty;
import dev.quarry.codec.Sample.Shape;
import dev.quarry.codec.Sample.Square;
import dev.quarry.json.JsonReader;
import dev.quarry.json.JsonWriter;
import dev.quarry.value.Id;

/** What the processor would write for {@link Sample}. */
final class SampleCodec implements TableCodec<Sample, Id<Sample>> {

  @Override
  public Class<Sample> recordType() {
    return Sample.class;
  }

  @Override
  public Id<Sample> key(Sample row) {
    return row.id();
  }

  @Override
  public void writeKey(Id<Sample> key, KeyWriter out) {
    out.id(key);
  }

  @Override
  public Id<Sample> readKey(KeyReader in) {
    return in.id();
  }

  @Override
  public void encode(Sample row, DocumentWriter out) {
    out.presence((row.hole() == null ? 0 : 1) | (row.note() == null ? 0 : 2));
    out.id(required(row.id(), "Sample.id"));
    out.bool(row.active());
    out.int8(row.grade());
    out.int16(row.year());
    out.int32(row.population());
    out.int64(row.distance());
    out.char16(row.initial());
    out.float32(row.ratio());
    out.float64(row.price());
    out.text(required(row.name(), "Sample.name"));
    out.bytes(required(row.hash(), "Sample.hash"));
    out.decimal(required(row.amount(), "Sample.amount"));
    out.integer(required(row.count(), "Sample.count"));
    out.uuid(required(row.token(), "Sample.token"));
    out.instant(required(row.createdAt(), "Sample.createdAt"));
    out.dateTime(required(row.opensAt(), "Sample.opensAt"));
    out.duration(required(row.delay(), "Sample.delay"));
    out.enumId(id(required(row.color(), "Sample.color")));
    encodeShape(out, required(row.shape(), "Sample.shape"));
    out.presence(0);
    out.list(required(row.names(), "Sample.names"), DocumentWriter::text);
    out.set(required(row.numbers(), "Sample.numbers"), DocumentWriter::int32);
    out.map(
        required(row.shapes(), "Sample.shapes"),
        (o, shapes) -> o.list(shapes, SampleCodec::encodeShape));
    Shape hole = row.hole();
    if (hole != null) {
      encodeShape(out, hole);
    }
    String note = row.note();
    if (note != null) {
      out.text(note);
    }
  }

  @Override
  public Sample decode(DocumentReader in) {
    int presence = in.presence(2);
    return new Sample(
        in.id(),
        in.bool(),
        in.int8(),
        in.int16(),
        in.int32(),
        in.int64(),
        in.char16(),
        in.float32(),
        in.float64(),
        in.text(),
        in.bytes(),
        in.decimal(),
        in.integer(),
        in.uuid(),
        in.instant(),
        in.dateTime(),
        in.duration(),
        color(in.enumId()),
        decodeShape(in),
        decodeEmpty(in),
        in.list(DocumentReader::text),
        in.set(DocumentReader::int32),
        in.map(i -> i.list(SampleCodec::decodeShape)),
        (presence & 1) == 0 ? null : decodeShape(in),
        (presence & 2) == 0 ? null : in.text());
  }

  private static int id(Color color) {
    return switch (color) {
      case RED -> 0x0b1e55ed;
      case GREEN -> 0xfacade00;
    };
  }

  private static Color color(int id) {
    return switch (id) {
      case 0x0b1e55ed -> Color.RED;
      case 0xfacade00 -> Color.GREEN;
      default -> throw DocumentReader.unknownConstant("Color", id);
    };
  }

  private static void encodeShape(DocumentWriter out, Shape shape) {
    if (shape instanceof Circle circle) {
      out.tag(0x00000001);
      out.float64(circle.radius());
    } else if (shape instanceof Square square) {
      out.tag(0x00000002);
      String label = square.label();
      out.presence(label == null ? 0 : 1);
      out.int32(square.side());
      if (label != null) {
        out.text(label);
      }
    } else {
      throw DocumentWriter.unknownVariant("Shape", shape);
    }
  }

  private static Shape decodeShape(DocumentReader in) {
    int tag = in.tag();
    return switch (tag) {
      case 0x00000001 -> new Circle(in.float64());
      case 0x00000002 -> {
        int presence = in.presence(1);
        yield new Square(in.int32(), (presence & 1) == 0 ? null : in.text());
      }
      default -> throw DocumentReader.unknownVariant("Shape", tag);
    };
  }

  private static Empty decodeEmpty(DocumentReader in) {
    in.presence(0);
    return new Empty();
  }

  @Override
  public void writeEntries(Sample row, EntryWriter out) {
    KeyWriter key = out.entry(0).text(row.name());
    String note = row.note();
    if (note == null) {
      key.absent();
    } else {
      key.present().text(note);
    }
    for (int number : row.numbers()) {
      out.entry(1).int32(number);
    }
  }

  @Override
  public void writeReferences(Sample row, ReferenceWriter out) {
    for (String name : row.names()) {
      out.reference(0).text(name);
    }
  }

  @Override
  public void writeJson(Sample row, JsonWriter out) {
    out.field("id").id(row.id());
    out.field("active").bool(row.active());
    out.field("grade").int8(row.grade());
    out.field("year").int16(row.year());
    out.field("population").int32(row.population());
    out.field("distance").int64(row.distance());
    out.field("initial").char16(row.initial());
    out.field("ratio").float32(row.ratio());
    out.field("price").float64(row.price());
    out.field("name").text(row.name());
    out.field("hash").bytes(row.hash());
    out.field("amount").decimal(row.amount());
    out.field("count").integer(row.count());
    out.field("token").uuid(row.token());
    out.field("createdAt").instant(row.createdAt());
    out.field("opensAt").dateTime(row.opensAt());
    out.field("delay").duration(row.delay());
    out.field("color").text(row.color().name());
    out.field("shape").object(row.shape(), SampleCodec::writeShapeJson);
    out.field("empty").object(row.empty(), (o, empty) -> {});
    out.field("names").list(row.names(), JsonWriter::text);
    out.field("numbers").set(row.numbers(), JsonWriter::int32);
    out.field("shapes")
        .map(
            row.shapes(),
            (o, shapes) ->
                o.list(shapes, (p, shape) -> p.object(shape, SampleCodec::writeShapeJson)));
    Shape hole = row.hole();
    if (hole != null) {
      out.field("hole").object(hole, SampleCodec::writeShapeJson);
    }
    String note = row.note();
    if (note != null) {
      out.field("note").text(note);
    }
  }

  private static void writeShapeJson(JsonWriter out, Shape shape) {
    if (shape instanceof Circle circle) {
      out.field("$type").text("Circle");
      out.field("radius").float64(circle.radius());
    } else if (shape instanceof Square square) {
      out.field("$type").text("Square");
      out.field("side").int32(square.side());
      String label = square.label();
      if (label != null) {
        out.field("label").text(label);
      }
    }
  }

  @Override
  public Sample readJson(JsonReader in) {
    in.only(
        "id",
        "active",
        "grade",
        "year",
        "population",
        "distance",
        "initial",
        "ratio",
        "price",
        "name",
        "hash",
        "amount",
        "count",
        "token",
        "createdAt",
        "opensAt",
        "delay",
        "color",
        "shape",
        "empty",
        "names",
        "numbers",
        "shapes",
        "hole",
        "note");
    return new Sample(
        in.field("id").id(),
        in.field("active").bool(),
        in.field("grade").int8(),
        in.field("year").int16(),
        in.field("population").int32(),
        in.field("distance").int64(),
        in.field("initial").char16(),
        in.field("ratio").float32(),
        in.field("price").float64(),
        in.field("name").text(),
        in.field("hash").bytes(),
        in.field("amount").decimal(),
        in.field("count").integer(),
        in.field("token").uuid(),
        in.field("createdAt").instant(),
        in.field("opensAt").dateTime(),
        in.field("delay").duration(),
        readColorJson(in.field("color")),
        in.field("shape").object(SampleCodec::readShapeJson),
        in.field("empty").object(SampleCodec::readEmptyJson),
        in.field("names").list(JsonReader::text),
        in.field("numbers").set(JsonReader::int32),
        in.field("shapes").map(i -> i.list(SampleCodec::readShapeJson)),
        in.has("hole") ? in.field("hole").object(SampleCodec::readShapeJson) : null,
        in.has("note") ? in.field("note").text() : null);
  }

  private static Color readColorJson(JsonReader in) {
    return switch (in.text()) {
      case "RED" -> Color.RED;
      case "GREEN" -> Color.GREEN;
      default -> throw in.unknownConstant("Color", "RED", "GREEN");
    };
  }

  private static Shape readShapeJson(JsonReader in) {
    String type = in.variant();
    return switch (type) {
      case "Circle" -> {
        in.only("radius");
        yield new Circle(in.field("radius").float64());
      }
      case "Square" -> {
        in.only("side", "label");
        yield new Square(
            in.field("side").int32(), in.has("label") ? in.field("label").text() : null);
      }
      default -> throw in.unknownVariant("Shape", type, "Circle", "Square");
    };
  }

  private static Empty readEmptyJson(JsonReader in) {
    in.only();
    return new Empty();
  }
}
