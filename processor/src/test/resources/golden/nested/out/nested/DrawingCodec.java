package nested;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes documents of table {@code drawings}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class DrawingCodec implements TableCodec<Drawing, Id<Drawing>> {
  static final Type.RecordOf POINT =
      Type.record(
          "Point",
          FieldSchema.required("x", Type.INT32),
          FieldSchema.required("y", Type.INT32),
          FieldSchema.optional("z", Type.INT32));

  static final Type.RecordOf CIRCLE =
      Type.record(
          "Circle",
          FieldSchema.required("center", POINT),
          FieldSchema.required("radius", Type.FLOAT64));

  static final Type.RecordOf EMPTY = Type.record("Empty");

  static final Type COLOR =
      Type.enumeration(
          "Color",
          Type.constant("RED", 0x65cbe1e1),
          Type.constant("GREEN", 0xcd9fcbf0),
          Type.constant("BLUE", 0x24a866f4));

  static final Type.RecordOf POLYGON =
      Type.record(
          "Polygon",
          FieldSchema.required("corners", Type.list(POINT)),
          FieldSchema.optional("fill", COLOR));

  static final Type SHAPE =
      Type.variants(
          "Shape",
          Type.variant(0xb93d3bce, CIRCLE),
          Type.variant(0xc6c094bc, EMPTY),
          Type.variant(0x0ef705dd, POLYGON));

  static final Type.RecordOf OTHER_POINT =
      Type.record("Point", FieldSchema.required("name", Type.TEXT));

  static final Type.RecordOf NOTHING = Type.record("Nothing");

  @Override
  public Class<Drawing> recordType() {
    return Drawing.class;
  }

  @Override
  public Id<Drawing> key(Drawing row) {
    return required(row.id(), "Drawing.id");
  }

  @Override
  public void writeKey(Id<Drawing> key, KeyWriter out) {
    out.id(key);
  }

  @Override
  public Id<Drawing> readKey(KeyReader in) {
    return in.id();
  }

  @Override
  public void encode(Drawing row, DocumentWriter out) {
    out.presence(
        (row.origin() == null ? 0 : 1) | (required(row.pin(), "Drawing.pin").isEmpty() ? 0 : 2));
    out.id(required(row.id(), "Drawing.id"));
    encodeShape(out, required(row.outline(), "Drawing.outline"));
    out.list(required(row.shapes(), "Drawing.shapes"), DrawingCodec::encodeShape);
    if (row.origin() != null) {
      encodePoint(out, row.origin());
    }
    if (row.pin().isPresent()) {
      encodeOtherPoint(out, row.pin().get());
    }
    out.map(
        required(row.palettes(), "Drawing.palettes"),
        (map, element) ->
            map.list(
                element,
                (list, element2) ->
                    list.set(element2, (set, color) -> set.enumId(colorId(color)))));
    out.list(
        required(row.paths(), "Drawing.paths"),
        (list, element) -> list.list(element, DrawingCodec::encodePoint));
    out.set(required(row.copies(), "Drawing.copies"), DocumentWriter::id);
    encodeNothing(out, required(row.nothing(), "Drawing.nothing"));
  }

  @Override
  public Drawing decode(DocumentReader in) {
    int presence = in.presence(2);
    Id<Drawing> id = in.id();
    Shape outline = decodeShape(in);
    List<Shape> shapes = in.list(DrawingCodec::decodeShape);
    Point origin = (presence & 1) == 0 ? null : decodePoint(in);
    Optional<nested.other.Point> pin =
        (presence & 2) == 0 ? Optional.empty() : Optional.of(decodeOtherPoint(in));
    Map<String, List<Set<Color>>> palettes =
        in.map(map -> map.list(list -> list.set(set -> colorOf(set.enumId()))));
    List<List<Point>> paths = in.list(list -> list.list(DrawingCodec::decodePoint));
    Set<Id<Drawing>> copies = in.set(DocumentReader::id);
    Nothing nothing = decodeNothing(in);
    return new Drawing(id, outline, shapes, origin, pin, palettes, paths, copies, nothing);
  }

  @Override
  public void writeEntries(Drawing row, EntryWriter out) {
    // no index
  }

  @Override
  public void writeReferences(Drawing row, ReferenceWriter out) {
    // no reference
  }

  @Override
  public void writeJson(Drawing row, JsonWriter out) {
    out.field("id").id(row.id());
    out.field("outline").object(row.outline(), DrawingCodec::writeShapeJson);
    out.field("shapes")
        .list(row.shapes(), (list, shape) -> list.object(shape, DrawingCodec::writeShapeJson));
    if (row.origin() != null) {
      out.field("origin").object(row.origin(), DrawingCodec::writePointJson);
    }
    if (row.pin().isPresent()) {
      out.field("pin").object(row.pin().get(), DrawingCodec::writeOtherPointJson);
    }
    out.field("palettes")
        .map(
            row.palettes(),
            (map, element) ->
                map.list(
                    element,
                    (list, element2) ->
                        list.set(element2, (set, color) -> set.text(color.name()))));
    out.field("paths")
        .list(
            row.paths(),
            (list, element) ->
                list.list(
                    element, (list2, point) -> list2.object(point, DrawingCodec::writePointJson)));
    out.field("copies").set(row.copies(), JsonWriter::id);
    out.field("nothing").object(row.nothing(), DrawingCodec::writeNothingJson);
  }

  @Override
  public Drawing readJson(JsonReader in) {
    in.only("id", "outline", "shapes", "origin", "pin", "palettes", "paths", "copies", "nothing");
    return new Drawing(
        in.field("id").id(),
        in.field("outline").object(DrawingCodec::readShapeJson),
        in.field("shapes").list(list -> list.object(DrawingCodec::readShapeJson)),
        in.has("origin") ? in.field("origin").object(DrawingCodec::readPointJson) : null,
        in.has("pin")
            ? Optional.of(in.field("pin").object(DrawingCodec::readOtherPointJson))
            : Optional.empty(),
        in.field("palettes").map(map -> map.list(list -> list.set(DrawingCodec::readColorJson))),
        in.field("paths")
            .list(list -> list.list(list2 -> list2.object(DrawingCodec::readPointJson))),
        in.field("copies").set(JsonReader::id),
        in.field("nothing").object(DrawingCodec::readNothingJson));
  }

  private static void encodePoint(DocumentWriter out, Point point) {
    out.presence(point.z() == null ? 0 : 1);
    out.int32(point.x());
    out.int32(point.y());
    if (point.z() != null) {
      out.int32(point.z());
    }
  }

  static Point decodePoint(DocumentReader in) {
    int presence = in.presence(1);
    int x = in.int32();
    int y = in.int32();
    Integer z = (presence & 1) == 0 ? null : in.int32();
    return new Point(x, y, z);
  }

  private static void writePointJson(JsonWriter out, Point point) {
    out.field("x").int32(point.x());
    out.field("y").int32(point.y());
    if (point.z() != null) {
      out.field("z").int32(point.z());
    }
  }

  private static Point readPointJson(JsonReader in) {
    in.only("x", "y", "z");
    return new Point(
        in.field("x").int32(), in.field("y").int32(), in.has("z") ? in.field("z").int32() : null);
  }

  private static void encodeCircle(DocumentWriter out, Shape.Circle circle) {
    encodePoint(out, required(circle.center(), "Circle.center"));
    out.float64(circle.radius());
  }

  static Shape.Circle decodeCircle(DocumentReader in) {
    Point center = decodePoint(in);
    double radius = in.float64();
    return new Shape.Circle(center, radius);
  }

  private static void writeCircleJson(JsonWriter out, Shape.Circle circle) {
    out.field("center").object(circle.center(), DrawingCodec::writePointJson);
    out.field("radius").float64(circle.radius());
  }

  private static Shape.Circle readCircleJson(JsonReader in) {
    in.only("center", "radius");
    return new Shape.Circle(
        in.field("center").object(DrawingCodec::readPointJson), in.field("radius").float64());
  }

  private static void encodeEmpty(DocumentWriter out, Shape.Empty empty) {
    out.presence(0);
  }

  static Shape.Empty decodeEmpty(DocumentReader in) {
    in.presence(0);
    return new Shape.Empty();
  }

  private static void writeEmptyJson(JsonWriter out, Shape.Empty empty) {}

  private static Shape.Empty readEmptyJson(JsonReader in) {
    in.only();
    return new Shape.Empty();
  }

  static int colorId(Color color) {
    return switch (color) {
      case RED -> 0x65cbe1e1;
      case GREEN -> 0xcd9fcbf0;
      case BLUE -> 0x24a866f4;
    };
  }

  static Color colorOf(int id) {
    return switch (id) {
      case 0x65cbe1e1 -> Color.RED;
      case 0xcd9fcbf0 -> Color.GREEN;
      case 0x24a866f4 -> Color.BLUE;
      default -> throw DocumentReader.unknownConstant("Color", id);
    };
  }

  private static Color readColorJson(JsonReader in) {
    return switch (in.text()) {
      case "RED" -> Color.RED;
      case "GREEN" -> Color.GREEN;
      case "BLUE" -> Color.BLUE;
      default -> throw in.unknownConstant("Color", "RED", "GREEN", "BLUE");
    };
  }

  private static void encodePolygon(DocumentWriter out, Shape.Polygon polygon) {
    out.presence(polygon.fill() == null ? 0 : 1);
    out.list(required(polygon.corners(), "Polygon.corners"), DrawingCodec::encodePoint);
    if (polygon.fill() != null) {
      out.enumId(colorId(polygon.fill()));
    }
  }

  static Shape.Polygon decodePolygon(DocumentReader in) {
    int presence = in.presence(1);
    List<Point> corners = in.list(DrawingCodec::decodePoint);
    Color fill = (presence & 1) == 0 ? null : colorOf(in.enumId());
    return new Shape.Polygon(corners, fill);
  }

  private static void writePolygonJson(JsonWriter out, Shape.Polygon polygon) {
    out.field("corners")
        .list(polygon.corners(), (list, point) -> list.object(point, DrawingCodec::writePointJson));
    if (polygon.fill() != null) {
      out.field("fill").text(polygon.fill().name());
    }
  }

  private static Shape.Polygon readPolygonJson(JsonReader in) {
    in.only("corners", "fill");
    return new Shape.Polygon(
        in.field("corners").list(list -> list.object(DrawingCodec::readPointJson)),
        in.has("fill") ? readColorJson(in.field("fill")) : null);
  }

  private static void encodeShape(DocumentWriter out, Shape shape) {
    if (shape instanceof Shape.Circle circle) {
      out.tag(0xb93d3bce);
      encodeCircle(out, circle);
    } else if (shape instanceof Shape.Empty empty) {
      out.tag(0xc6c094bc);
      encodeEmpty(out, empty);
    } else if (shape instanceof Shape.Polygon polygon) {
      out.tag(0x0ef705dd);
      encodePolygon(out, polygon);
    } else {
      throw DocumentWriter.unknownVariant("Shape", shape);
    }
  }

  static Shape decodeShape(DocumentReader in) {
    int tag = in.tag();
    return switch (tag) {
      case 0xb93d3bce -> decodeCircle(in);
      case 0xc6c094bc -> decodeEmpty(in);
      case 0x0ef705dd -> decodePolygon(in);
      default -> throw DocumentReader.unknownVariant("Shape", tag);
    };
  }

  private static void writeShapeJson(JsonWriter out, Shape shape) {
    if (shape instanceof Shape.Circle circle) {
      out.field("$type").text("Circle");
      writeCircleJson(out, circle);
    } else if (shape instanceof Shape.Empty empty) {
      out.field("$type").text("Empty");
      writeEmptyJson(out, empty);
    } else if (shape instanceof Shape.Polygon polygon) {
      out.field("$type").text("Polygon");
      writePolygonJson(out, polygon);
    } else {
      throw DocumentWriter.unknownVariant("Shape", shape);
    }
  }

  private static Shape readShapeJson(JsonReader in) {
    String type = in.variant();
    return switch (type) {
      case "Circle" -> readCircleJson(in);
      case "Empty" -> readEmptyJson(in);
      case "Polygon" -> readPolygonJson(in);
      default -> throw in.unknownVariant("Shape", type, "Circle", "Empty", "Polygon");
    };
  }

  private static void encodeOtherPoint(DocumentWriter out, nested.other.Point point) {
    out.text(required(point.name(), "Point.name"));
  }

  static nested.other.Point decodeOtherPoint(DocumentReader in) {
    String name = in.text();
    return new nested.other.Point(name);
  }

  private static void writeOtherPointJson(JsonWriter out, nested.other.Point point) {
    out.field("name").text(point.name());
  }

  private static nested.other.Point readOtherPointJson(JsonReader in) {
    in.only("name");
    return new nested.other.Point(in.field("name").text());
  }

  private static void encodeNothing(DocumentWriter out, Nothing nothing) {
    out.presence(0);
  }

  static Nothing decodeNothing(DocumentReader in) {
    in.presence(0);
    return new Nothing();
  }

  private static void writeNothingJson(JsonWriter out, Nothing nothing) {}

  private static Nothing readNothingJson(JsonReader in) {
    in.only();
    return new Nothing();
  }
}
