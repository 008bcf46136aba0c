package keys;

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
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Typed access to table {@code orders}: documents of {@link Order} by {@code id}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class OrderTable extends Table<Order, Id<Order>> {
  public static final OrderedField<Order, Id<Order>> ID =
      OrderedField.of("id", ValueType.id(), Order::id);

  public static final OrderedField<Order, LocalDate> PLACED_ON =
      OrderedField.of("placedOn", ValueType.DATE, Order::placedOn);

  /** What table {@code orders} stores. */
  public static final TableSchema<Order, Id<Order>> SCHEMA =
      TableSchema.builder("orders", new OrderCodec())
          .field(FieldSchema.required("id", Type.id("orders")))
          .field(FieldSchema.required("placedOn", Type.DATE))
          .key("id")
          .build();

  private OrderTable(Session session) {
    super(session, SCHEMA);
  }

  /** Table {@code orders} in a database or in one of its transactions. */
  public static OrderTable in(Session session) {
    return new OrderTable(session);
  }

  /** Documents in the order of the key: {@code id}. */
  public ByKey byKey() {
    return new ByKey(keys());
  }

  /**
   * Changes components of the document with this key, which must exist, and returns the new
   * document. The change may run several times.
   */
  public Order patch(Id<Order> key, UnaryOperator<Draft> change) {
    return update(key, row -> change.apply(new Draft(row)).toRecord());
  }

  /** Range over the key, to be narrowed by {@code id}. */
  public static final class ByKey extends Range<Order> {
    private ByKey(Bounds<Order> bounds) {
      super(bounds);
    }

    /** The document whose {@code id} is the given one. */
    public Match<Order> idIs(Id<Order> id) {
      return new Match<>(bounds().is(key -> key.id(id)));
    }

    /** Documents whose {@code id} is the given one or greater. */
    public IdFrom idAtLeast(Id<Order> id) {
      return new IdFrom(bounds().atLeast(key -> key.id(id)));
    }

    /** Documents whose {@code id} is greater than the given one. */
    public IdFrom idGreaterThan(Id<Order> id) {
      return new IdFrom(bounds().greaterThan(key -> key.id(id)));
    }

    /** Documents whose {@code id} is the given one or less. */
    public Range<Order> idAtMost(Id<Order> id) {
      return new Range<>(bounds().atMost(key -> key.id(id)));
    }

    /** Documents whose {@code id} is less than the given one. */
    public Range<Order> idLessThan(Id<Order> id) {
      return new Range<>(bounds().lessThan(key -> key.id(id)));
    }

    /** Range over the key with a lower bound on {@code id}. */
    public static final class IdFrom extends Range<Order> {
      private IdFrom(Bounds<Order> bounds) {
        super(bounds);
      }

      public Range<Order> idAtMost(Id<Order> id) {
        return new Range<>(bounds().atMost(key -> key.id(id)));
      }

      public Range<Order> idLessThan(Id<Order> id) {
        return new Range<>(bounds().lessThan(key -> key.id(id)));
      }
    }
  }

  /** The components of a {@link Order}; each change gives another draft. */
  public static final class Draft {
    private final Id<Order> id;
    private LocalDate placedOn;

    private Draft(Order row) {
      this.id = row.id();
      this.placedOn = row.placedOn();
    }

    private Draft(Draft draft) {
      this.id = draft.id;
      this.placedOn = draft.placedOn;
    }

    /** A draft with the components of a record. */
    public static Draft of(Order row) {
      return new Draft(row);
    }

    public Id<Order> id() {
      return id;
    }

    public LocalDate placedOn() {
      return placedOn;
    }

    public Draft withPlacedOn(LocalDate placedOn) {
      Draft changed = new Draft(this);
      changed.placedOn = placedOn;
      return changed;
    }

    /** The record with these components. */
    public Order toRecord() {
      return new Order(id, placedOn);
    }
  }
}
