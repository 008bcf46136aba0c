package nested;

import dev.quarry.codec.DocumentReader;
import dev.quarry.query.ElementsField;
import dev.quarry.query.Field;
import dev.quarry.query.OrderedField;
import dev.quarry.query.TextField;
import dev.quarry.query.ValueType;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.TableSchema;
import dev.quarry.schema.Type;
import dev.quarry.table.Bounds;
import dev.quarry.table.Match;
import dev.quarry.table.Range;
import dev.quarry.table.Session;
import dev.quarry.table.Table;
import dev.quarry.value.Id;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Typed access to table {@code drawings}: documents of {@link Drawing} by {@code id}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class DrawingTable extends Table<Drawing, Id<Drawing>> {
  public static final OrderedField<Drawing, Id<Drawing>> ID =
      OrderedField.of("id", ValueType.id(), Drawing::id);

  public static final Field<Drawing, Shape> OUTLINE =
      Field.of("outline", ValueType.whole(DrawingCodec::decodeShape), Drawing::outline);

  public static final ElementsField<Drawing, Shape> SHAPES =
      ElementsField.ofElements(
          "shapes",
          ValueType.whole(DrawingCodec::decodeShape),
          in -> in.list(DrawingCodec::decodeShape),
          Drawing::shapes);

  public static final Field<Drawing, Point> ORIGIN =
      Field.of("origin", ValueType.whole(DrawingCodec::decodePoint), Drawing::origin);

  public static final OrderedField<Drawing, Integer> ORIGIN_X =
      OrderedField.of(
          "origin.x", ValueType.INT32, row -> row.origin() == null ? null : row.origin().x());

  public static final OrderedField<Drawing, Integer> ORIGIN_Y =
      OrderedField.of(
          "origin.y", ValueType.INT32, row -> row.origin() == null ? null : row.origin().y());

  public static final OrderedField<Drawing, Integer> ORIGIN_Z =
      OrderedField.of(
          "origin.z", ValueType.INT32, row -> row.origin() == null ? null : row.origin().z());

  public static final Field<Drawing, nested.other.Point> PIN =
      Field.of(
          "pin", ValueType.whole(DrawingCodec::decodeOtherPoint), row -> row.pin().orElse(null));

  public static final TextField<Drawing> PIN_NAME =
      TextField.ofText("pin.name", row -> row.pin().isEmpty() ? null : row.pin().get().name());

  public static final Field<Drawing, Map<String, List<Set<Color>>>> PALETTES =
      Field.of(
          "palettes",
          ValueType.whole(
              in ->
                  in.map(
                      map ->
                          map.list(list -> list.set(set -> DrawingCodec.colorOf(set.enumId()))))),
          Drawing::palettes);

  public static final ElementsField<Drawing, List<Point>> PATHS =
      ElementsField.ofElements(
          "paths",
          ValueType.whole(in -> in.list(DrawingCodec::decodePoint)),
          in -> in.list(list -> list.list(DrawingCodec::decodePoint)),
          Drawing::paths);

  public static final ElementsField<Drawing, Id<Drawing>> COPIES =
      ElementsField.ofElements(
          "copies", ValueType.id(), in -> in.set(DocumentReader::id), Drawing::copies);

  public static final Field<Drawing, Nothing> NOTHING =
      Field.of("nothing", ValueType.whole(DrawingCodec::decodeNothing), Drawing::nothing);

  /** What table {@code drawings} stores. */
  public static final TableSchema<Drawing, Id<Drawing>> SCHEMA =
      TableSchema.builder("drawings", new DrawingCodec())
          .field(FieldSchema.required("id", Type.id("drawings")))
          .field(FieldSchema.required("outline", DrawingCodec.SHAPE))
          .field(FieldSchema.required("shapes", Type.list(DrawingCodec.SHAPE)))
          .field(FieldSchema.optional("origin", DrawingCodec.POINT))
          .field(FieldSchema.optional("pin", DrawingCodec.OTHER_POINT))
          .field(
              FieldSchema.required("palettes", Type.map(Type.list(Type.set(DrawingCodec.COLOR)))))
          .field(FieldSchema.required("paths", Type.list(Type.list(DrawingCodec.POINT))))
          .field(FieldSchema.required("copies", Type.set(Type.id("drawings"))))
          .field(FieldSchema.required("nothing", DrawingCodec.NOTHING))
          .key("id")
          .build();

  private DrawingTable(Session session) {
    super(session, SCHEMA);
  }

  /** Table {@code drawings} in a database or in one of its transactions. */
  public static DrawingTable in(Session session) {
    return new DrawingTable(session);
  }

  /** Documents in the order of the key: {@code id}. */
  public ByKey byKey() {
    return new ByKey(keys());
  }

  /**
   * Changes components of the document with this key, which must exist, and returns the new
   * document. The change may run several times.
   */
  public Drawing patch(Id<Drawing> key, UnaryOperator<Draft> change) {
    return update(key, row -> change.apply(new Draft(row)).toRecord());
  }

  /** Range over the key, to be narrowed by {@code id}. */
  public static final class ByKey extends Range<Drawing> {
    private ByKey(Bounds<Drawing> bounds) {
      super(bounds);
    }

    /** The document whose {@code id} is the given one. */
    public Match<Drawing> idIs(Id<Drawing> id) {
      return new Match<>(bounds().is(key -> key.id(id)));
    }

    /** Documents whose {@code id} is the given one or greater. */
    public IdFrom idAtLeast(Id<Drawing> id) {
      return new IdFrom(bounds().atLeast(key -> key.id(id)));
    }

    /** Documents whose {@code id} is greater than the given one. */
    public IdFrom idGreaterThan(Id<Drawing> id) {
      return new IdFrom(bounds().greaterThan(key -> key.id(id)));
    }

    /** Documents whose {@code id} is the given one or less. */
    public Range<Drawing> idAtMost(Id<Drawing> id) {
      return new Range<>(bounds().atMost(key -> key.id(id)));
    }

    /** Documents whose {@code id} is less than the given one. */
    public Range<Drawing> idLessThan(Id<Drawing> id) {
      return new Range<>(bounds().lessThan(key -> key.id(id)));
    }

    /** Range over the key with a lower bound on {@code id}. */
    public static final class IdFrom extends Range<Drawing> {
      private IdFrom(Bounds<Drawing> bounds) {
        super(bounds);
      }

      public Range<Drawing> idAtMost(Id<Drawing> id) {
        return new Range<>(bounds().atMost(key -> key.id(id)));
      }

      public Range<Drawing> idLessThan(Id<Drawing> id) {
        return new Range<>(bounds().lessThan(key -> key.id(id)));
      }
    }
  }

  /** The components of a {@link Drawing}; each change gives another draft. */
  public static final class Draft {
    private final Id<Drawing> id;
    private Shape outline;
    private List<Shape> shapes;
    private @Nullable Point origin;
    private Optional<nested.other.Point> pin;
    private Map<String, List<Set<Color>>> palettes;
    private List<List<Point>> paths;
    private Set<Id<Drawing>> copies;
    private Nothing nothing;

    private Draft(Drawing row) {
      this.id = row.id();
      this.outline = row.outline();
      this.shapes = row.shapes();
      this.origin = row.origin();
      this.pin = row.pin();
      this.palettes = row.palettes();
      this.paths = row.paths();
      this.copies = row.copies();
      this.nothing = row.nothing();
    }

    private Draft(Draft draft) {
      this.id = draft.id;
      this.outline = draft.outline;
      this.shapes = draft.shapes;
      this.origin = draft.origin;
      this.pin = draft.pin;
      this.palettes = draft.palettes;
      this.paths = draft.paths;
      this.copies = draft.copies;
      this.nothing = draft.nothing;
    }

    /** A draft with the components of a record. */
    public static Draft of(Drawing row) {
      return new Draft(row);
    }

    public Id<Drawing> id() {
      return id;
    }

    public Shape outline() {
      return outline;
    }

    public Draft withOutline(Shape outline) {
      Draft changed = new Draft(this);
      changed.outline = outline;
      return changed;
    }

    public List<Shape> shapes() {
      return shapes;
    }

    public Draft withShapes(List<Shape> shapes) {
      Draft changed = new Draft(this);
      changed.shapes = shapes;
      return changed;
    }

    public @Nullable Point origin() {
      return origin;
    }

    public Draft withOrigin(@Nullable Point origin) {
      Draft changed = new Draft(this);
      changed.origin = origin;
      return changed;
    }

    public Optional<nested.other.Point> pin() {
      return pin;
    }

    public Draft withPin(Optional<nested.other.Point> pin) {
      Draft changed = new Draft(this);
      changed.pin = pin;
      return changed;
    }

    public Map<String, List<Set<Color>>> palettes() {
      return palettes;
    }

    public Draft withPalettes(Map<String, List<Set<Color>>> palettes) {
      Draft changed = new Draft(this);
      changed.palettes = palettes;
      return changed;
    }

    public List<List<Point>> paths() {
      return paths;
    }

    public Draft withPaths(List<List<Point>> paths) {
      Draft changed = new Draft(this);
      changed.paths = paths;
      return changed;
    }

    public Set<Id<Drawing>> copies() {
      return copies;
    }

    public Draft withCopies(Set<Id<Drawing>> copies) {
      Draft changed = new Draft(this);
      changed.copies = copies;
      return changed;
    }

    public Nothing nothing() {
      return nothing;
    }

    public Draft withNothing(Nothing nothing) {
      Draft changed = new Draft(this);
      changed.nothing = nothing;
      return changed;
    }

    /** The record with these components. */
    public Drawing toRecord() {
      return new Drawing(id, outline, shapes, origin, pin, palettes, paths, copies, nothing);
    }
  }
}
