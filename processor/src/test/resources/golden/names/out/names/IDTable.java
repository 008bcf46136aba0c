package names;

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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Typed access to table {@code iD}: documents of {@link ID} by {@code id}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class IDTable extends Table<ID, Long> {
  public static final OrderedField<ID, Long> ID =
      OrderedField.of("id", ValueType.INT64, row -> row.id());

  /** What table {@code iD} stores. */
  public static final TableSchema<ID, Long> SCHEMA =
      TableSchema.builder("iD", new IDCodec())
          .field(FieldSchema.required("id", Type.INT64))
          .key("id")
          .build();

  private IDTable(Session session) {
    super(session, SCHEMA);
  }

  /** Table {@code iD} in a database or in one of its transactions. */
  public static IDTable in(Session session) {
    return new IDTable(session);
  }

  /** Documents in the order of the key: {@code id}. */
  public ByKey byKey() {
    return new ByKey(keys());
  }

  /**
   * Changes components of the document with this key, which must exist, and returns the new
   * document. The change may run several times.
   */
  public ID patch(Long key, UnaryOperator<Draft> change) {
    return update(key, row -> change.apply(new Draft(row)).toRecord());
  }

  /** Range over the key, to be narrowed by {@code id}. */
  public static final class ByKey extends Range<ID> {
    private ByKey(Bounds<ID> bounds) {
      super(bounds);
    }

    /** The document whose {@code id} is the given one. */
    public Match<ID> idIs(long id) {
      return new Match<>(bounds().is(key -> key.int64(id)));
    }

    /** Documents whose {@code id} is the given one or greater. */
    public IdFrom idAtLeast(long id) {
      return new IdFrom(bounds().atLeast(key -> key.int64(id)));
    }

    /** Documents whose {@code id} is greater than the given one. */
    public IdFrom idGreaterThan(long id) {
      return new IdFrom(bounds().greaterThan(key -> key.int64(id)));
    }

    /** Documents whose {@code id} is the given one or less. */
    public Range<ID> idAtMost(long id) {
      return new Range<>(bounds().atMost(key -> key.int64(id)));
    }

    /** Documents whose {@code id} is less than the given one. */
    public Range<ID> idLessThan(long id) {
      return new Range<>(bounds().lessThan(key -> key.int64(id)));
    }

    /** Range over the key with a lower bound on {@code id}. */
    public static final class IdFrom extends Range<ID> {
      private IdFrom(Bounds<ID> bounds) {
        super(bounds);
      }

      public Range<ID> idAtMost(long id) {
        return new Range<>(bounds().atMost(key -> key.int64(id)));
      }

      public Range<ID> idLessThan(long id) {
        return new Range<>(bounds().lessThan(key -> key.int64(id)));
      }
    }
  }

  /** The components of a {@link ID}; each change gives another draft. */
  public static final class Draft {
    private final long id;

    private Draft(ID row) {
      this.id = row.id();
    }

    private Draft(Draft draft) {
      this.id = draft.id;
    }

    /** A draft with the components of a record. */
    public static Draft of(ID row) {
      return new Draft(row);
    }

    public long id() {
      return id;
    }

    /** The record with these components. */
    public ID toRecord() {
      return new ID(id);
    }
  }
}
