package keys;

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
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Typed access to table {@code order-lines}: documents of {@link OrderLine} by {@code order} and
 * {@code number}.
 */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class OrderLineTable extends Table<OrderLine, OrderLineTable.Key> {
  public static final OrderedField<OrderLine, Id<Order>> ORDER =
      OrderedField.of("order", ValueType.id(), OrderLine::order);

  public static final OrderedField<OrderLine, Integer> NUMBER =
      OrderedField.of("number", ValueType.INT32, OrderLine::number);

  public static final TextField<OrderLine> ARTICLE =
      TextField.ofText("article", OrderLine::article);

  public static final OrderedField<OrderLine, Integer> QUANTITY =
      OrderedField.of("quantity", ValueType.INT32, OrderLine::quantity);

  /** What table {@code order-lines} stores. */
  public static final TableSchema<OrderLine, Key> SCHEMA =
      TableSchema.builder("order-lines", new OrderLineCodec())
          .field(FieldSchema.required("order", Type.id("orders")))
          .field(FieldSchema.required("number", Type.INT32))
          .field(FieldSchema.required("article", Type.TEXT))
          .field(FieldSchema.required("quantity", Type.INT32))
          .key("order", "number")
          .build();

  private OrderLineTable(Session session) {
    super(session, SCHEMA);
  }

  /** Table {@code order-lines} in a database or in one of its transactions. */
  public static OrderLineTable in(Session session) {
    return new OrderLineTable(session);
  }

  /** Documents in the order of the key: {@code order}, then {@code number}. */
  public ByKey byKey() {
    return new ByKey(keys());
  }

  /** The document with this key, which must exist. */
  public OrderLine get(Id<Order> order, int number) {
    return get(new Key(order, number));
  }

  /** The document with this key, or empty if there is none. */
  public Optional<OrderLine> find(Id<Order> order, int number) {
    return find(new Key(order, number));
  }

  /** Whether there is a document with this key. */
  public boolean exists(Id<Order> order, int number) {
    return exists(new Key(order, number));
  }

  /** Removes the document with this key, if any. */
  public boolean delete(Id<Order> order, int number) {
    return delete(new Key(order, number));
  }

  /** Changes components of the document with this key, which must exist. */
  public OrderLine patch(Id<Order> order, int number, UnaryOperator<Draft> change) {
    return patch(new Key(order, number), change);
  }

  /**
   * Changes components of the document with this key, which must exist, and returns the new
   * document. The change may run several times.
   */
  public OrderLine patch(Key key, UnaryOperator<Draft> change) {
    return update(key, row -> change.apply(new Draft(row)).toRecord());
  }

  /**
   * Key of table {@code order-lines}.
   *
   * @param order component {@code order}
   * @param number component {@code number}
   */
  public record Key(Id<Order> order, int number) {}

  /** Range over the key, to be narrowed by {@code order}, then {@code number}. */
  public static final class ByKey extends Range<OrderLine> {
    private ByKey(Bounds<OrderLine> bounds) {
      super(bounds);
    }

    /** Documents whose {@code order} is the given one. */
    public OrderIs orderIs(Id<Order> order) {
      return new OrderIs(bounds().is(key -> key.id(order)));
    }

    /** Documents whose {@code order} is the given one or greater. */
    public OrderFrom orderAtLeast(Id<Order> order) {
      return new OrderFrom(bounds().atLeast(key -> key.id(order)));
    }

    /** Documents whose {@code order} is greater than the given one. */
    public OrderFrom orderGreaterThan(Id<Order> order) {
      return new OrderFrom(bounds().greaterThan(key -> key.id(order)));
    }

    /** Documents whose {@code order} is the given one or less. */
    public Range<OrderLine> orderAtMost(Id<Order> order) {
      return new Range<>(bounds().atMost(key -> key.id(order)));
    }

    /** Documents whose {@code order} is less than the given one. */
    public Range<OrderLine> orderLessThan(Id<Order> order) {
      return new Range<>(bounds().lessThan(key -> key.id(order)));
    }

    /** Range over the key with {@code order} fixed. */
    public static final class OrderIs extends Range<OrderLine> {
      private OrderIs(Bounds<OrderLine> bounds) {
        super(bounds);
      }

      /** The document whose {@code number} is the given one. */
      public Match<OrderLine> numberIs(int number) {
        return new Match<>(bounds().is(key -> key.int32(number)));
      }

      /** Documents whose {@code number} is the given one or greater. */
      public NumberFrom numberAtLeast(int number) {
        return new NumberFrom(bounds().atLeast(key -> key.int32(number)));
      }

      /** Documents whose {@code number} is greater than the given one. */
      public NumberFrom numberGreaterThan(int number) {
        return new NumberFrom(bounds().greaterThan(key -> key.int32(number)));
      }

      /** Documents whose {@code number} is the given one or less. */
      public Range<OrderLine> numberAtMost(int number) {
        return new Range<>(bounds().atMost(key -> key.int32(number)));
      }

      /** Documents whose {@code number} is less than the given one. */
      public Range<OrderLine> numberLessThan(int number) {
        return new Range<>(bounds().lessThan(key -> key.int32(number)));
      }
    }

    /** Range over the key with a lower bound on {@code order}. */
    public static final class OrderFrom extends Range<OrderLine> {
      private OrderFrom(Bounds<OrderLine> bounds) {
        super(bounds);
      }

      public Range<OrderLine> orderAtMost(Id<Order> order) {
        return new Range<>(bounds().atMost(key -> key.id(order)));
      }

      public Range<OrderLine> orderLessThan(Id<Order> order) {
        return new Range<>(bounds().lessThan(key -> key.id(order)));
      }
    }

    /** Range over the key with a lower bound on {@code number}. */
    public static final class NumberFrom extends Range<OrderLine> {
      private NumberFrom(Bounds<OrderLine> bounds) {
        super(bounds);
      }

      public Range<OrderLine> numberAtMost(int number) {
        return new Range<>(bounds().atMost(key -> key.int32(number)));
      }

      public Range<OrderLine> numberLessThan(int number) {
        return new Range<>(bounds().lessThan(key -> key.int32(number)));
      }
    }
  }

  /** The components of a {@link OrderLine}; each change gives another draft. */
  public static final class Draft {
    private final Id<Order> order;
    private final int number;
    private String article;
    private int quantity;

    private Draft(OrderLine row) {
      this.order = row.order();
      this.number = row.number();
      this.article = row.article();
      this.quantity = row.quantity();
    }

    private Draft(Draft draft) {
      this.order = draft.order;
      this.number = draft.number;
      this.article = draft.article;
      this.quantity = draft.quantity;
    }

    /** A draft with the components of a record. */
    public static Draft of(OrderLine row) {
      return new Draft(row);
    }

    public Id<Order> order() {
      return order;
    }

    public int number() {
      return number;
    }

    public String article() {
      return article;
    }

    public Draft withArticle(String article) {
      Draft changed = new Draft(this);
      changed.article = article;
      return changed;
    }

    public int quantity() {
      return quantity;
    }

    public Draft withQuantity(int quantity) {
      Draft changed = new Draft(this);
      changed.quantity = quantity;
      return changed;
    }

    /** The record with these components. */
    public OrderLine toRecord() {
      return new OrderLine(order, number, article, quantity);
    }
  }
}
