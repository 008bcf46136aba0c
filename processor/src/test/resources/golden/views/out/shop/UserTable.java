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
import java.util.Map;
import java.util.Optional;
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

  public static final TextField<User> FIRST_NAME = TextField.ofText("firstName", User::firstName);

  public static final TextField<User> LAST_NAME = TextField.ofText("lastName", User::lastName);

  public static final OrderedField<User, Long> AGE =
      OrderedField.of("age", ValueType.INT64, User::age);

  public static final Field<User, User.Role> ROLE =
      Field.of(
          "role",
          ValueType.enumeration(User.Role.class, UserCodec::roleId, UserCodec::roleOf),
          User::role);

  public static final OrderedField<User, Long> SCORE =
      OrderedField.of("score", ValueType.INT64, User::score);

  public static final Field<User, User.Address> HOUSE =
      Field.of("house", ValueType.whole(UserCodec::decodeAddress), User::house);

  public static final TextField<User> HOUSE_STREET =
      TextField.ofText("house.street", row -> row.house().street());

  public static final OrderedField<User, Long> HOUSE_NUMBER =
      OrderedField.of("house.number", ValueType.INT64, row -> row.house().number());

  public static final TextField<User> HOUSE_COUNTRY =
      TextField.ofText("house.country", row -> row.house().country());

  public static final ElementsField<User, User.Address> OTHERS =
      ElementsField.ofElements(
          "others",
          ValueType.whole(UserCodec::decodeAddress),
          in -> in.list(UserCodec::decodeAddress),
          User::others);

  public static final Field<User, Map<String, User.Payment>> PAYMENTS =
      Field.of("payments", ValueType.whole(in -> in.map(UserCodec::decodePayment)), User::payments);

  public static final OrderedField<User, byte[]> PHOTO =
      OrderedField.of("photo", ValueType.BYTE_ARRAY, User::photo);

  public static final TextField<User> LANGUAGE = TextField.ofText("language", User::language);

  public static final Field<User, User.Role> SECOND =
      Field.of(
          "second",
          ValueType.enumeration(User.Role.class, UserCodec::roleId, UserCodec::roleOf),
          User::second);

  public static final TextField<User> PHONE =
      TextField.ofText("phone", row -> row.phone().orElse(null));

  public static final OrderedField<User, User.Color> COLOR =
      OrderedField.of("color", ValueType.converted(ValueType.TEXT, UserCodec.HEX), User::color);

  /** What table {@code users} stores. */
  public static final TableSchema<User, Id<User>> SCHEMA =
      TableSchema.builder("users", new UserCodec())
          .field(FieldSchema.required("id", Type.id("users")))
          .field(FieldSchema.required("firstName", Type.TEXT))
          .field(FieldSchema.required("lastName", Type.TEXT))
          .field(FieldSchema.required("age", Type.INT64))
          .field(FieldSchema.required("role", UserCodec.ROLE))
          .field(FieldSchema.optional("score", Type.INT64))
          .field(FieldSchema.required("house", UserCodec.ADDRESS).renamedFrom("home"))
          .field(FieldSchema.required("others", Type.list(UserCodec.ADDRESS)))
          .field(FieldSchema.required("payments", Type.map(UserCodec.PAYMENT)))
          .field(FieldSchema.required("photo", Type.BYTES))
          .field(FieldSchema.withDefault("language", Type.TEXT, "de"))
          .field(FieldSchema.withDefault("second", UserCodec.ROLE, "USER"))
          .field(FieldSchema.optional("phone", Type.TEXT))
          .field(FieldSchema.required("color", Type.TEXT))
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
    private String firstName;
    private String lastName;
    private long age;
    private User.Role role;
    private @Nullable Long score;
    private User.Address house;
    private List<User.Address> others;
    private Map<String, User.Payment> payments;
    private byte[] photo;
    private String language;
    private User.Role second;
    private Optional<String> phone;
    private User.Color color;

    private Draft(User row) {
      this.id = row.id();
      this.firstName = row.firstName();
      this.lastName = row.lastName();
      this.age = row.age();
      this.role = row.role();
      this.score = row.score();
      this.house = row.house();
      this.others = row.others();
      this.payments = row.payments();
      this.photo = row.photo();
      this.language = row.language();
      this.second = row.second();
      this.phone = row.phone();
      this.color = row.color();
    }

    private Draft(Draft draft) {
      this.id = draft.id;
      this.firstName = draft.firstName;
      this.lastName = draft.lastName;
      this.age = draft.age;
      this.role = draft.role;
      this.score = draft.score;
      this.house = draft.house;
      this.others = draft.others;
      this.payments = draft.payments;
      this.photo = draft.photo;
      this.language = draft.language;
      this.second = draft.second;
      this.phone = draft.phone;
      this.color = draft.color;
    }

    /** A draft with the components of a record. */
    public static Draft of(User row) {
      return new Draft(row);
    }

    public Id<User> id() {
      return id;
    }

    public String firstName() {
      return firstName;
    }

    public Draft withFirstName(String firstName) {
      Draft changed = new Draft(this);
      changed.firstName = firstName;
      return changed;
    }

    public String lastName() {
      return lastName;
    }

    public Draft withLastName(String lastName) {
      Draft changed = new Draft(this);
      changed.lastName = lastName;
      return changed;
    }

    public long age() {
      return age;
    }

    public Draft withAge(long age) {
      Draft changed = new Draft(this);
      changed.age = age;
      return changed;
    }

    public User.Role role() {
      return role;
    }

    public Draft withRole(User.Role role) {
      Draft changed = new Draft(this);
      changed.role = role;
      return changed;
    }

    public @Nullable Long score() {
      return score;
    }

    public Draft withScore(@Nullable Long score) {
      Draft changed = new Draft(this);
      changed.score = score;
      return changed;
    }

    public User.Address house() {
      return house;
    }

    public Draft withHouse(User.Address house) {
      Draft changed = new Draft(this);
      changed.house = house;
      return changed;
    }

    public List<User.Address> others() {
      return others;
    }

    public Draft withOthers(List<User.Address> others) {
      Draft changed = new Draft(this);
      changed.others = others;
      return changed;
    }

    public Map<String, User.Payment> payments() {
      return payments;
    }

    public Draft withPayments(Map<String, User.Payment> payments) {
      Draft changed = new Draft(this);
      changed.payments = payments;
      return changed;
    }

    public byte[] photo() {
      return photo;
    }

    public Draft withPhoto(byte[] photo) {
      Draft changed = new Draft(this);
      changed.photo = photo;
      return changed;
    }

    public String language() {
      return language;
    }

    public Draft withLanguage(String language) {
      Draft changed = new Draft(this);
      changed.language = language;
      return changed;
    }

    public User.Role second() {
      return second;
    }

    public Draft withSecond(User.Role second) {
      Draft changed = new Draft(this);
      changed.second = second;
      return changed;
    }

    public Optional<String> phone() {
      return phone;
    }

    public Draft withPhone(Optional<String> phone) {
      Draft changed = new Draft(this);
      changed.phone = phone;
      return changed;
    }

    public User.Color color() {
      return color;
    }

    public Draft withColor(User.Color color) {
      Draft changed = new Draft(this);
      changed.color = color;
      return changed;
    }

    /** The record with these components. */
    public User toRecord() {
      return new User(
          id,
          firstName,
          lastName,
          age,
          role,
          score,
          house,
          others,
          payments,
          photo,
          language,
          second,
          phone,
          color);
    }
  }
}
