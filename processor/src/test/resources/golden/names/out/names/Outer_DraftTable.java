package names;

import dev.quarry.query.Field;
import dev.quarry.query.OrderedField;
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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Typed access to table {@code drafts}: documents of {@link Outer.Draft} by {@code id}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class Outer_DraftTable extends Table<Outer.Draft, Id<Outer.Draft>> {
  public static final OrderedField<Outer.Draft, Id<Outer.Draft>> ID =
      OrderedField.of("id", ValueType.id(), Outer.Draft::id);

  public static final Field<Outer.Draft, Outer.Point> POINT =
      Field.of("point", ValueType.whole(Outer_DraftCodec::decodePoint), Outer.Draft::point);

  public static final OrderedField<Outer.Draft, Integer> POINT_X =
      OrderedField.of("point.x", ValueType.INT32, row -> row.point().x());

  /** What table {@code drafts} stores. */
  public static final TableSchema<Outer.Draft, Id<Outer.Draft>> SCHEMA =
      TableSchema.builder("drafts", new Outer_DraftCodec())
          .field(FieldSchema.required("id", Type.id("drafts")))
          .field(FieldSchema.required("point", Outer_DraftCodec.POINT))
          .key("id")
          .build();

  private Outer_DraftTable(Session session) {
    super(session, SCHEMA);
  }

  /** Table {@code drafts} in a database or in one of its transactions. */
  public static Outer_DraftTable in(Session session) {
    return new Outer_DraftTable(session);
  }

  /** Documents in the order of the key: {@code id}. */
  public ByKey byKey() {
    return new ByKey(keys());
  }

  /**
   * Changes components of the document with this key, which must exist, and returns the new
   * document. The change may run several times.
   */
  public Outer.Draft patch(Id<Outer.Draft> key, UnaryOperator<Draft> change) {
    return update(key, row -> change.apply(new Draft(row)).toRecord());
  }

  /** Range over the key, to be narrowed by {@code id}. */
  public static final class ByKey extends Range<Outer.Draft> {
    private ByKey(Bounds<Outer.Draft> bounds) {
      super(bounds);
    }

    /** The document whose {@code id} is the given one. */
    public Match<Outer.Draft> idIs(Id<Outer.Draft> id) {
      return new Match<>(bounds().is(key -> key.id(id)));
    }

    /** Documents whose {@code id} is the given one or greater. */
    public IdFrom idAtLeast(Id<Outer.Draft> id) {
      return new IdFrom(bounds().atLeast(key -> key.id(id)));
    }

    /** Documents whose {@code id} is greater than the given one. */
    public IdFrom idGreaterThan(Id<Outer.Draft> id) {
      return new IdFrom(bounds().greaterThan(key -> key.id(id)));
    }

    /** Documents whose {@code id} is the given one or less. */
    public Range<Outer.Draft> idAtMost(Id<Outer.Draft> id) {
      return new Range<>(bounds().atMost(key -> key.id(id)));
    }

    /** Documents whose {@code id} is less than the given one. */
    public Range<Outer.Draft> idLessThan(Id<Outer.Draft> id) {
      return new Range<>(bounds().lessThan(key -> key.id(id)));
    }

    /** Range over the key with a lower bound on {@code id}. */
    public static final class IdFrom extends Range<Outer.Draft> {
      private IdFrom(Bounds<Outer.Draft> bounds) {
        super(bounds);
      }

      public Range<Outer.Draft> idAtMost(Id<Outer.Draft> id) {
        return new Range<>(bounds().atMost(key -> key.id(id)));
      }

      public Range<Outer.Draft> idLessThan(Id<Outer.Draft> id) {
        return new Range<>(bounds().lessThan(key -> key.id(id)));
      }
    }
  }

  /** The components of a {@link Outer.Draft}; each change gives another draft. */
  public static final class Draft {
    private final Id<Outer.Draft> id;
    private Outer.Point point;

    private Draft(Outer.Draft row) {
      this.id = row.id();
      this.point = row.point();
    }

    private Draft(Draft draft) {
      this.id = draft.id;
      this.point = draft.point;
    }

    /** A draft with the components of a record. */
    public static Draft of(Outer.Draft row) {
      return new Draft(row);
    }

    public Id<Outer.Draft> id() {
      return id;
    }

    public Outer.Point point() {
      return point;
    }

    public Draft withPoint(Outer.Point point) {
      Draft changed = new Draft(this);
      changed.point = point;
      return changed;
    }

    /** The record with these components. */
    public Outer.Draft toRecord() {
      return new Outer.Draft(id, point);
    }
  }
}
