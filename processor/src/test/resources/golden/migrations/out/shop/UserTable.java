package shop;

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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Typed access to table {@code users}: documents of {@link User} by {@code id}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class UserTable extends Table<User, Id<User>> {
  public static final OrderedField<User, Id<User>> ID =
      OrderedField.of("id", ValueType.id(), User::id);

  public static final TextField<User> FIRST = TextField.ofText("first", User::first);

  public static final TextField<User> LAST = TextField.ofText("last", User::last);

  public static final Field<User, Role> ROLE =
      Field.of(
          "role",
          ValueType.enumeration(Role.class, UserCodec::roleId, UserCodec::roleOf),
          User::role);

  public static final Field<User, Address> ADDRESS =
      Field.of("address", ValueType.whole(UserCodec::decodeAddress), User::address);

  public static final TextField<User> ADDRESS_STREET =
      TextField.ofText(
          "address.street", row -> row.address() == null ? null : row.address().street());

  public static final TextField<User> ADDRESS_CITY =
      TextField.ofText("address.city", row -> row.address() == null ? null : row.address().city());

  public static final ElementsField<User, Role> PAST =
      ElementsField.ofElements(
          "past",
          ValueType.enumeration(Role.class, UserCodec::roleId, UserCodec::roleOf),
          in -> in.list(list -> UserCodec.roleOf(list.enumId())),
          User::past);

  /** What table {@code users} stores. */
  public static final TableSchema<User, Id<User>> SCHEMA =
      TableSchema.builder("users", new UserCodec())
          .renamedFrom("people")
          .field(FieldSchema.required("id", Type.id("users")))
          .field(FieldSchema.required("first", Type.TEXT))
          .field(FieldSchema.required("last", Type.TEXT))
          .field(FieldSchema.required("role", UserCodec.ROLE))
          .field(FieldSchema.optional("address", UserCodec.ADDRESS))
          .field(FieldSchema.required("past", Type.list(UserCodec.ROLE)))
          .key("id")
          .build();

  private UserTable(Session session) {
    super(session, SCHEMA);
  }

  /** Table {@code users} in a database or in one of its transactions. */
  public static UserTable in(Session session) {
    return new UserTable(session);
  }

  /** Documents in the order of the key: {@code id}. */
  public ByKey byKey() {
    return new ByKey(keys());
  }

  /**
   * Changes components of the document with this key, which must exist, and returns the new
   * document. The change may run several times.
   */
  public User patch(Id<User> key, UnaryOperator<Draft> change) {
    return update(key, row -> change.apply(new Draft(row)).toRecord());
  }

  /** Range over the key, to be narrowed by {@code id}. */
  public static final class ByKey extends Range<User> {
    private ByKey(Bounds<User> bounds) {
      super(bounds);
    }

    /** The document whose {@code id} is the given one. */
    public Match<User> idIs(Id<User> id) {
      return new Match<>(bounds().is(key -> key.id(id)));
    }

    /** Documents whose {@code id} is the given one or greater. */
    public IdFrom idAtLeast(Id<User> id) {
      return new IdFrom(bounds().atLeast(key -> key.id(id)));
    }

    /** Documents whose {@code id} is greater than the given one. */
    public IdFrom idGreaterThan(Id<User> id) {
      return new IdFrom(bounds().greaterThan(key -> key.id(id)));
    }

    /** Documents whose {@code id} is the given one or less. */
    public Range<User> idAtMost(Id<User> id) {
      return new Range<>(bounds().atMost(key -> key.id(id)));
    }

    /** Documents whose {@code id} is less than the given one. */
    public Range<User> idLessThan(Id<User> id) {
      return new Range<>(bounds().lessThan(key -> key.id(id)));
    }

    /** Range over the key with a lower bound on {@code id}. */
    public static final class IdFrom extends Range<User> {
      private IdFrom(Bounds<User> bounds) {
        super(bounds);
      }

      public Range<User> idAtMost(Id<User> id) {
        return new Range<>(bounds().atMost(key -> key.id(id)));
      }

      public Range<User> idLessThan(Id<User> id) {
        return new Range<>(bounds().lessThan(key -> key.id(id)));
      }
    }
  }

  /** The components of a {@link User}; each change gives another draft. */
  public static final class Draft {
    private final Id<User> id;
    private String first;
    private String last;
    private Role role;
    private @Nullable Address address;
    private List<Role> past;

    private Draft(User row) {
      this.id = row.id();
      this.first = row.first();
      this.last = row.last();
      this.role = row.role();
      this.address = row.address();
      this.past = row.past();
    }

    private Draft(Draft draft) {
      this.id = draft.id;
      this.first = draft.first;
      this.last = draft.last;
      this.role = draft.role;
      this.address = draft.address;
      this.past = draft.past;
    }

    /** A draft with the components of a record. */
    public static Draft of(User row) {
      return new Draft(row);
    }

    public Id<User> id() {
      return id;
    }

    public String first() {
      return first;
    }

    public Draft withFirst(String first) {
      Draft changed = new Draft(this);
      changed.first = first;
      return changed;
    }

    public String last() {
      return last;
    }

    public Draft withLast(String last) {
      Draft changed = new Draft(this);
      changed.last = last;
      return changed;
    }

    public Role role() {
      return role;
    }

    public Draft withRole(Role role) {
      Draft changed = new Draft(this);
      changed.role = role;
      return changed;
    }

    public @Nullable Address address() {
      return address;
    }

    public Draft withAddress(@Nullable Address address) {
      Draft changed = new Draft(this);
      changed.address = address;
      return changed;
    }

    public List<Role> past() {
      return past;
    }

    public Draft withPast(List<Role> past) {
      Draft changed = new Draft(this);
      changed.past = past;
      return changed;
    }

    /** The record with these components. */
    public User toRecord() {
      return new User(id, first, last, role, address, past);
    }
  }
}
