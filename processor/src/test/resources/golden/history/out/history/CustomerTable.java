package history;

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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Typed access to table {@code customers}: documents of {@link Customer} by {@code id}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class CustomerTable extends Table<Customer, Id<Customer>> {
  public static final OrderedField<Customer, Id<Customer>> ID =
      OrderedField.of("id", ValueType.id(), Customer::id);

  public static final TextField<Customer> EMAIL_ADDRESS =
      TextField.ofText("emailAddress", Customer::emailAddress);

  public static final Field<Customer, Status> STATUS =
      Field.of(
          "status",
          ValueType.enumeration(Status.class, CustomerCodec::statusId, CustomerCodec::statusOf),
          Customer::status);

  public static final Field<Customer, Point> LOCATION =
      Field.of("location", ValueType.whole(CustomerCodec::decodePoint), Customer::location);

  public static final OrderedField<Customer, Double> LOCATION_LATITUDE =
      OrderedField.of(
          "location.latitude",
          ValueType.FLOAT64,
          row -> row.location() == null ? null : row.location().latitude());

  public static final OrderedField<Customer, Double> LOCATION_LONGITUDE =
      OrderedField.of(
          "location.longitude",
          ValueType.FLOAT64,
          row -> row.location() == null ? null : row.location().longitude());

  public static final ElementsField<Customer, Point> VISITED =
      ElementsField.ofElements(
          "visited",
          ValueType.whole(CustomerCodec::decodePoint),
          in -> in.list(CustomerCodec::decodePoint),
          Customer::visited);

  public static final Field<Customer, Map<String, List<Payment>>> PAYMENTS =
      Field.of(
          "payments",
          ValueType.whole(in -> in.map(map -> map.list(CustomerCodec::decodePayment))),
          Customer::payments);

  /** What table {@code customers} stores. */
  public static final TableSchema<Customer, Id<Customer>> SCHEMA =
      TableSchema.builder("customers", new CustomerCodec())
          .renamedFrom("people", "users")
          .field(FieldSchema.required("id", Type.id("customers")))
          .field(FieldSchema.required("emailAddress", Type.TEXT).renamedFrom("mail", "email"))
          .field(FieldSchema.required("status", CustomerCodec.STATUS))
          .field(FieldSchema.optional("location", CustomerCodec.POINT).renamedFrom("position"))
          .field(FieldSchema.required("visited", Type.list(CustomerCodec.POINT)))
          .field(FieldSchema.required("payments", Type.map(Type.list(CustomerCodec.PAYMENT))))
          .key("id")
          .index("emailAddress", "emailAddress")
          .removed(
              "nickname",
              "location.altitude",
              "location.datum",
              "visited[].altitude",
              "visited[].datum",
              "payments{}[](Card).iban")
          .build();

  private CustomerTable(Session session) {
    super(session, SCHEMA);
  }

  /** Table {@code customers} in a database or in one of its transactions. */
  public static CustomerTable in(Session session) {
    return new CustomerTable(session);
  }

  /** Documents in the order of index {@code emailAddress}: {@code emailAddress}. */
  public ByEmailAddress byEmailAddress() {
    return new ByEmailAddress(index(0));
  }

  /** Documents in the order of the key: {@code id}. */
  public ByKey byKey() {
    return new ByKey(keys());
  }

  /**
   * Changes components of the document with this key, which must exist, and returns the new
   * document. The change may run several times.
   */
  public Customer patch(Id<Customer> key, UnaryOperator<Draft> change) {
    return update(key, row -> change.apply(new Draft(row)).toRecord());
  }

  /** Range over index {@code emailAddress}, to be narrowed by {@code emailAddress}. */
  public static final class ByEmailAddress extends Range<Customer> {
    private ByEmailAddress(Bounds<Customer> bounds) {
      super(bounds);
    }

    /** Documents whose {@code emailAddress} is the given one. */
    public Range<Customer> emailAddressIs(String emailAddress) {
      return new Range<>(bounds().is(key -> key.text(emailAddress)));
    }

    /** Documents whose {@code emailAddress} is the given one or greater. */
    public EmailAddressFrom emailAddressAtLeast(String emailAddress) {
      return new EmailAddressFrom(bounds().atLeast(key -> key.text(emailAddress)));
    }

    /** Documents whose {@code emailAddress} is greater than the given one. */
    public EmailAddressFrom emailAddressGreaterThan(String emailAddress) {
      return new EmailAddressFrom(bounds().greaterThan(key -> key.text(emailAddress)));
    }

    /** Documents whose {@code emailAddress} is the given one or less. */
    public Range<Customer> emailAddressAtMost(String emailAddress) {
      return new Range<>(bounds().atMost(key -> key.text(emailAddress)));
    }

    /** Documents whose {@code emailAddress} is less than the given one. */
    public Range<Customer> emailAddressLessThan(String emailAddress) {
      return new Range<>(bounds().lessThan(key -> key.text(emailAddress)));
    }

    /** Documents whose {@code emailAddress} starts with the given text. */
    public Range<Customer> emailAddressStartsWith(String prefix) {
      return new Range<>(bounds().startsWith(prefix));
    }

    /** Range over index {@code emailAddress} with a lower bound on {@code emailAddress}. */
    public static final class EmailAddressFrom extends Range<Customer> {
      private EmailAddressFrom(Bounds<Customer> bounds) {
        super(bounds);
      }

      public Range<Customer> emailAddressAtMost(String emailAddress) {
        return new Range<>(bounds().atMost(key -> key.text(emailAddress)));
      }

      public Range<Customer> emailAddressLessThan(String emailAddress) {
        return new Range<>(bounds().lessThan(key -> key.text(emailAddress)));
      }
    }
  }

  /** Range over the key, to be narrowed by {@code id}. */
  public static final class ByKey extends Range<Customer> {
    private ByKey(Bounds<Customer> bounds) {
      super(bounds);
    }

    /** The document whose {@code id} is the given one. */
    public Match<Customer> idIs(Id<Customer> id) {
      return new Match<>(bounds().is(key -> key.id(id)));
    }

    /** Documents whose {@code id} is the given one or greater. */
    public IdFrom idAtLeast(Id<Customer> id) {
      return new IdFrom(bounds().atLeast(key -> key.id(id)));
    }

    /** Documents whose {@code id} is greater than the given one. */
    public IdFrom idGreaterThan(Id<Customer> id) {
      return new IdFrom(bounds().greaterThan(key -> key.id(id)));
    }

    /** Documents whose {@code id} is the given one or less. */
    public Range<Customer> idAtMost(Id<Customer> id) {
      return new Range<>(bounds().atMost(key -> key.id(id)));
    }

    /** Documents whose {@code id} is less than the given one. */
    public Range<Customer> idLessThan(Id<Customer> id) {
      return new Range<>(bounds().lessThan(key -> key.id(id)));
    }

    /** Range over the key with a lower bound on {@code id}. */
    public static final class IdFrom extends Range<Customer> {
      private IdFrom(Bounds<Customer> bounds) {
        super(bounds);
      }

      public Range<Customer> idAtMost(Id<Customer> id) {
        return new Range<>(bounds().atMost(key -> key.id(id)));
      }

      public Range<Customer> idLessThan(Id<Customer> id) {
        return new Range<>(bounds().lessThan(key -> key.id(id)));
      }
    }
  }

  /** The components of a {@link Customer}; each change gives another draft. */
  public static final class Draft {
    private final Id<Customer> id;
    private String emailAddress;
    private Status status;
    private @Nullable Point location;
    private List<Point> visited;
    private Map<String, List<Payment>> payments;

    private Draft(Customer row) {
      this.id = row.id();
      this.emailAddress = row.emailAddress();
      this.status = row.status();
      this.location = row.location();
      this.visited = row.visited();
      this.payments = row.payments();
    }

    private Draft(Draft draft) {
      this.id = draft.id;
      this.emailAddress = draft.emailAddress;
      this.status = draft.status;
      this.location = draft.location;
      this.visited = draft.visited;
      this.payments = draft.payments;
    }

    /** A draft with the components of a record. */
    public static Draft of(Customer row) {
      return new Draft(row);
    }

    public Id<Customer> id() {
      return id;
    }

    public String emailAddress() {
      return emailAddress;
    }

    public Draft withEmailAddress(String emailAddress) {
      Draft changed = new Draft(this);
      changed.emailAddress = emailAddress;
      return changed;
    }

    public Status status() {
      return status;
    }

    public Draft withStatus(Status status) {
      Draft changed = new Draft(this);
      changed.status = status;
      return changed;
    }

    public @Nullable Point location() {
      return location;
    }

    public Draft withLocation(@Nullable Point location) {
      Draft changed = new Draft(this);
      changed.location = location;
      return changed;
    }

    public List<Point> visited() {
      return visited;
    }

    public Draft withVisited(List<Point> visited) {
      Draft changed = new Draft(this);
      changed.visited = visited;
      return changed;
    }

    public Map<String, List<Payment>> payments() {
      return payments;
    }

    public Draft withPayments(Map<String, List<Payment>> payments) {
      Draft changed = new Draft(this);
      changed.payments = payments;
      return changed;
    }

    /** The record with these components. */
    public Customer toRecord() {
      return new Customer(id, emailAddress, status, location, visited, payments);
    }
  }
}
