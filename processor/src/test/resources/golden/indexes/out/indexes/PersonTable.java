package indexes;

import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.KeyWriter;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Typed access to table {@code people}: documents of {@link Person} by {@code id}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class PersonTable extends Table<Person, Id<Person>> {
  public static final OrderedField<Person, Id<Person>> ID =
      OrderedField.of("id", ValueType.id(), Person::id);

  public static final TextField<Person> MAIL = TextField.ofText("mail", Person::mail);

  public static final TextField<Person> NAME = TextField.ofText("name", Person::name);

  public static final OrderedField<Person, LocalDate> BIRTHDAY =
      OrderedField.of("birthday", ValueType.DATE, Person::birthday);

  public static final OrderedField<Person, Double> HEIGHT =
      OrderedField.of("height", ValueType.FLOAT64, Person::height);

  public static final OrderedField<Person, Long> PHONE =
      OrderedField.of("phone", ValueType.INT64, Person::phone);

  public static final TextField<Person> NICKNAME =
      TextField.ofText("nickname", row -> row.nickname().orElse(null));

  public static final Field<Person, Address> ADDRESS =
      Field.of("address", ValueType.whole(PersonCodec::decodeAddress), Person::address);

  public static final TextField<Person> ADDRESS_STREET =
      TextField.ofText("address.street", row -> row.address().street());

  public static final Field<Person, City> ADDRESS_CITY =
      Field.of(
          "address.city", ValueType.whole(PersonCodec::decodeCity), row -> row.address().city());

  public static final TextField<Person> ADDRESS_CITY_NAME =
      TextField.ofText(
          "address.city.name",
          row -> row.address().city() == null ? null : row.address().city().name());

  public static final OrderedField<Person, Integer> ADDRESS_CITY_CODE =
      OrderedField.of(
          "address.city.code",
          ValueType.INT32,
          row -> row.address().city() == null ? null : row.address().city().code());

  public static final Field<Person, Address> WORK =
      Field.of("work", ValueType.whole(PersonCodec::decodeAddress), Person::work);

  public static final TextField<Person> WORK_STREET =
      TextField.ofText("work.street", row -> row.work() == null ? null : row.work().street());

  public static final Field<Person, City> WORK_CITY =
      Field.of(
          "work.city",
          ValueType.whole(PersonCodec::decodeCity),
          row -> row.work() == null ? null : row.work().city());

  public static final TextField<Person> WORK_CITY_NAME =
      TextField.ofText(
          "work.city.name",
          row -> row.work() == null || row.work().city() == null ? null : row.work().city().name());

  public static final OrderedField<Person, Integer> WORK_CITY_CODE =
      OrderedField.of(
          "work.city.code",
          ValueType.INT32,
          row -> row.work() == null || row.work().city() == null ? null : row.work().city().code());

  public static final Field<Person, Status> STATUS =
      Field.of(
          "status",
          ValueType.enumeration(Status.class, PersonCodec::statusId, PersonCodec::statusOf),
          Person::status);

  public static final Field<Person, Boolean> ACTIVE =
      Field.of("active", ValueType.BOOL, Person::active);

  public static final ElementsField<Person, String> TAGS =
      ElementsField.ofElements(
          "tags", ValueType.TEXT, in -> in.list(DocumentReader::text), Person::tags);

  public static final ElementsField<Person, Integer> NUMBERS =
      ElementsField.ofElements(
          "numbers", ValueType.INT32, in -> in.set(DocumentReader::int32), Person::numbers);

  /** What table {@code people} stores. */
  public static final TableSchema<Person, Id<Person>> SCHEMA =
      TableSchema.builder("people", new PersonCodec())
          .field(FieldSchema.required("id", Type.id("people")))
          .field(FieldSchema.required("mail", Type.TEXT))
          .field(FieldSchema.required("name", Type.TEXT))
          .field(FieldSchema.optional("birthday", Type.DATE))
          .field(FieldSchema.required("height", Type.FLOAT64))
          .field(FieldSchema.optional("phone", Type.INT64))
          .field(FieldSchema.optional("nickname", Type.TEXT))
          .field(FieldSchema.required("address", PersonCodec.ADDRESS))
          .field(FieldSchema.optional("work", PersonCodec.ADDRESS))
          .field(FieldSchema.required("status", PersonCodec.STATUS))
          .field(FieldSchema.required("active", Type.BOOL))
          .field(FieldSchema.required("tags", Type.list(Type.TEXT)))
          .field(FieldSchema.optional("numbers", Type.set(Type.INT32)))
          .key("id")
          .index("active", "active")
          .index("address_city_name", "address.city.name")
          .index("height_birthday_name", "height", "birthday", "name")
          .unique("mail", "mail")
          .unique("name-sake", "name", "birthday", "height")
          .index("nickname", "nickname")
          .index("numbers", "numbers")
          .unique("phone", "phone")
          .index("status", "status")
          .index("status_work_city_name", "status", "work.city.name")
          .index("tags_name", "tags", "name")
          .build();

  private PersonTable(Session session) {
    super(session, SCHEMA);
  }

  /** Table {@code people} in a database or in one of its transactions. */
  public static PersonTable in(Session session) {
    return new PersonTable(session);
  }

  /** Documents in the order of index {@code active}: {@code active}. */
  public ByActive byActive() {
    return new ByActive(index(0));
  }

  /** Documents in the order of index {@code address_city_name}: {@code address.city.name}. */
  public ByAddressCityName byAddressCityName() {
    return new ByAddressCityName(index(1));
  }

  /**
   * Documents in the order of index {@code height_birthday_name}: {@code height}, then {@code
   * birthday}, then {@code name}.
   */
  public ByHeightAndBirthdayAndName byHeightAndBirthdayAndName() {
    return new ByHeightAndBirthdayAndName(index(2));
  }

  /** Documents in the order of unique index {@code mail}: {@code mail}. */
  public ByMail byMail() {
    return new ByMail(index(3));
  }

  /**
   * Documents in the order of unique index {@code name-sake}: {@code name}, then {@code birthday},
   * then {@code height}.
   */
  public ByNameSake byNameSake() {
    return new ByNameSake(index(4));
  }

  /** Documents in the order of index {@code nickname}: {@code nickname}. */
  public ByNickname byNickname() {
    return new ByNickname(index(5));
  }

  /** Documents in the order of index {@code numbers}: {@code numbers}. */
  public ByNumbers byNumbers() {
    return new ByNumbers(index(6));
  }

  /** Documents in the order of unique index {@code phone}: {@code phone}. */
  public ByPhone byPhone() {
    return new ByPhone(index(7));
  }

  /** Documents in the order of index {@code status}: {@code status}. */
  public ByStatus byStatus() {
    return new ByStatus(index(8));
  }

  /**
   * Documents in the order of index {@code status_work_city_name}: {@code status}, then {@code
   * work.city.name}.
   */
  public ByStatusAndWorkCityName byStatusAndWorkCityName() {
    return new ByStatusAndWorkCityName(index(9));
  }

  /** Documents in the order of index {@code tags_name}: {@code tags}, then {@code name}. */
  public ByTagsAndName byTagsAndName() {
    return new ByTagsAndName(index(10));
  }

  /** Documents in the order of the key: {@code id}. */
  public ByKey byKey() {
    return new ByKey(keys());
  }

  /**
   * Changes components of the document with this key, which must exist, and returns the new
   * document. The change may run several times.
   */
  public Person patch(Id<Person> key, UnaryOperator<Draft> change) {
    return update(key, row -> change.apply(new Draft(row)).toRecord());
  }

  /** Range over index {@code active}, to be narrowed by {@code active}. */
  public static final class ByActive extends Range<Person> {
    private ByActive(Bounds<Person> bounds) {
      super(bounds);
    }

    /** Documents whose {@code active} is the given one. */
    public Range<Person> activeIs(boolean active) {
      return new Range<>(bounds().is(key -> key.bool(active)));
    }
  }

  /** Range over index {@code address_city_name}, to be narrowed by {@code address.city.name}. */
  public static final class ByAddressCityName extends Range<Person> {
    private ByAddressCityName(Bounds<Person> bounds) {
      super(bounds);
    }

    /** Documents whose {@code address.city.name} is the given one. */
    public Range<Person> addressCityNameIs(String addressCityName) {
      return new Range<>(bounds().is(key -> key.present().text(addressCityName)));
    }

    /** Documents whose {@code address.city.name} is the given one or greater. */
    public AddressCityNameFrom addressCityNameAtLeast(String addressCityName) {
      return new AddressCityNameFrom(bounds().atLeast(key -> key.present().text(addressCityName)));
    }

    /** Documents whose {@code address.city.name} is greater than the given one. */
    public AddressCityNameFrom addressCityNameGreaterThan(String addressCityName) {
      return new AddressCityNameFrom(
          bounds().greaterThan(key -> key.present().text(addressCityName)));
    }

    /** Documents whose {@code address.city.name} is the given one or less. */
    public Range<Person> addressCityNameAtMost(String addressCityName) {
      return new Range<>(bounds().present().atMost(key -> key.present().text(addressCityName)));
    }

    /** Documents whose {@code address.city.name} is less than the given one. */
    public Range<Person> addressCityNameLessThan(String addressCityName) {
      return new Range<>(bounds().present().lessThan(key -> key.present().text(addressCityName)));
    }

    /** Documents whose {@code address.city.name} starts with the given text. */
    public Range<Person> addressCityNameStartsWith(String prefix) {
      return new Range<>(bounds().optionalStartsWith(prefix));
    }

    /**
     * Range over index {@code address_city_name} with a lower bound on {@code address.city.name}.
     */
    public static final class AddressCityNameFrom extends Range<Person> {
      private AddressCityNameFrom(Bounds<Person> bounds) {
        super(bounds);
      }

      public Range<Person> addressCityNameAtMost(String addressCityName) {
        return new Range<>(bounds().atMost(key -> key.present().text(addressCityName)));
      }

      public Range<Person> addressCityNameLessThan(String addressCityName) {
        return new Range<>(bounds().lessThan(key -> key.present().text(addressCityName)));
      }
    }
  }

  /**
   * Range over index {@code height_birthday_name}, to be narrowed by {@code height}, then {@code
   * birthday}, then {@code name}.
   */
  public static final class ByHeightAndBirthdayAndName extends Range<Person> {
    private ByHeightAndBirthdayAndName(Bounds<Person> bounds) {
      super(bounds);
    }

    /** Documents whose {@code height} is the given one. */
    public HeightIs heightIs(double height) {
      return new HeightIs(bounds().is(key -> key.float64(height)));
    }

    /** Documents whose {@code height} is the given one or greater. */
    public HeightFrom heightAtLeast(double height) {
      return new HeightFrom(bounds().atLeast(key -> key.float64(height)));
    }

    /** Documents whose {@code height} is greater than the given one. */
    public HeightFrom heightGreaterThan(double height) {
      return new HeightFrom(bounds().greaterThan(key -> key.float64(height)));
    }

    /** Documents whose {@code height} is the given one or less. */
    public Range<Person> heightAtMost(double height) {
      return new Range<>(bounds().atMost(key -> key.float64(height)));
    }

    /** Documents whose {@code height} is less than the given one. */
    public Range<Person> heightLessThan(double height) {
      return new Range<>(bounds().lessThan(key -> key.float64(height)));
    }

    /** Range over index {@code height_birthday_name} with {@code height} fixed. */
    public static final class HeightIs extends Range<Person> {
      private HeightIs(Bounds<Person> bounds) {
        super(bounds);
      }

      /** Documents whose {@code birthday} is the given one. */
      public BirthdayIs birthdayIs(LocalDate birthday) {
        return new BirthdayIs(bounds().is(key -> key.present().date(birthday)));
      }

      /** Documents without {@code birthday}. */
      public BirthdayIs birthdayIsAbsent() {
        return new BirthdayIs(bounds().is(KeyWriter::absent));
      }

      /** Documents whose {@code birthday} is the given one or greater. */
      public BirthdayFrom birthdayAtLeast(LocalDate birthday) {
        return new BirthdayFrom(bounds().atLeast(key -> key.present().date(birthday)));
      }

      /** Documents whose {@code birthday} is greater than the given one. */
      public BirthdayFrom birthdayGreaterThan(LocalDate birthday) {
        return new BirthdayFrom(bounds().greaterThan(key -> key.present().date(birthday)));
      }

      /** Documents whose {@code birthday} is the given one or less. */
      public Range<Person> birthdayAtMost(LocalDate birthday) {
        return new Range<>(bounds().present().atMost(key -> key.present().date(birthday)));
      }

      /** Documents whose {@code birthday} is less than the given one. */
      public Range<Person> birthdayLessThan(LocalDate birthday) {
        return new Range<>(bounds().present().lessThan(key -> key.present().date(birthday)));
      }
    }

    /** Range over index {@code height_birthday_name} with a lower bound on {@code height}. */
    public static final class HeightFrom extends Range<Person> {
      private HeightFrom(Bounds<Person> bounds) {
        super(bounds);
      }

      public Range<Person> heightAtMost(double height) {
        return new Range<>(bounds().atMost(key -> key.float64(height)));
      }

      public Range<Person> heightLessThan(double height) {
        return new Range<>(bounds().lessThan(key -> key.float64(height)));
      }
    }

    /**
     * Range over index {@code height_birthday_name} with {@code height} and {@code birthday} fixed.
     */
    public static final class BirthdayIs extends Range<Person> {
      private BirthdayIs(Bounds<Person> bounds) {
        super(bounds);
      }

      /** Documents whose {@code name} is the given one. */
      public Range<Person> nameIs(String name) {
        return new Range<>(bounds().is(key -> key.text(name)));
      }

      /** Documents whose {@code name} is the given one or greater. */
      public NameFrom nameAtLeast(String name) {
        return new NameFrom(bounds().atLeast(key -> key.text(name)));
      }

      /** Documents whose {@code name} is greater than the given one. */
      public NameFrom nameGreaterThan(String name) {
        return new NameFrom(bounds().greaterThan(key -> key.text(name)));
      }

      /** Documents whose {@code name} is the given one or less. */
      public Range<Person> nameAtMost(String name) {
        return new Range<>(bounds().atMost(key -> key.text(name)));
      }

      /** Documents whose {@code name} is less than the given one. */
      public Range<Person> nameLessThan(String name) {
        return new Range<>(bounds().lessThan(key -> key.text(name)));
      }

      /** Documents whose {@code name} starts with the given text. */
      public Range<Person> nameStartsWith(String prefix) {
        return new Range<>(bounds().startsWith(prefix));
      }
    }

    /** Range over index {@code height_birthday_name} with a lower bound on {@code birthday}. */
    public static final class BirthdayFrom extends Range<Person> {
      private BirthdayFrom(Bounds<Person> bounds) {
        super(bounds);
      }

      public Range<Person> birthdayAtMost(LocalDate birthday) {
        return new Range<>(bounds().atMost(key -> key.present().date(birthday)));
      }

      public Range<Person> birthdayLessThan(LocalDate birthday) {
        return new Range<>(bounds().lessThan(key -> key.present().date(birthday)));
      }
    }

    /** Range over index {@code height_birthday_name} with a lower bound on {@code name}. */
    public static final class NameFrom extends Range<Person> {
      private NameFrom(Bounds<Person> bounds) {
        super(bounds);
      }

      public Range<Person> nameAtMost(String name) {
        return new Range<>(bounds().atMost(key -> key.text(name)));
      }

      public Range<Person> nameLessThan(String name) {
        return new Range<>(bounds().lessThan(key -> key.text(name)));
      }
    }
  }

  /** Range over unique index {@code mail}, to be narrowed by {@code mail}. */
  public static final class ByMail extends Range<Person> {
    private ByMail(Bounds<Person> bounds) {
      super(bounds);
    }

    /** The document whose {@code mail} is the given one. */
    public Match<Person> mailIs(String mail) {
      return new Match<>(bounds().is(key -> key.text(mail)));
    }

    /** Documents whose {@code mail} is the given one or greater. */
    public MailFrom mailAtLeast(String mail) {
      return new MailFrom(bounds().atLeast(key -> key.text(mail)));
    }

    /** Documents whose {@code mail} is greater than the given one. */
    public MailFrom mailGreaterThan(String mail) {
      return new MailFrom(bounds().greaterThan(key -> key.text(mail)));
    }

    /** Documents whose {@code mail} is the given one or less. */
    public Range<Person> mailAtMost(String mail) {
      return new Range<>(bounds().atMost(key -> key.text(mail)));
    }

    /** Documents whose {@code mail} is less than the given one. */
    public Range<Person> mailLessThan(String mail) {
      return new Range<>(bounds().lessThan(key -> key.text(mail)));
    }

    /** Documents whose {@code mail} starts with the given text. */
    public Range<Person> mailStartsWith(String prefix) {
      return new Range<>(bounds().startsWith(prefix));
    }

    /** Range over unique index {@code mail} with a lower bound on {@code mail}. */
    public static final class MailFrom extends Range<Person> {
      private MailFrom(Bounds<Person> bounds) {
        super(bounds);
      }

      public Range<Person> mailAtMost(String mail) {
        return new Range<>(bounds().atMost(key -> key.text(mail)));
      }

      public Range<Person> mailLessThan(String mail) {
        return new Range<>(bounds().lessThan(key -> key.text(mail)));
      }
    }
  }

  /**
   * Range over unique index {@code name-sake}, to be narrowed by {@code name}, then {@code
   * birthday}, then {@code height}.
   */
  public static final class ByNameSake extends Range<Person> {
    private ByNameSake(Bounds<Person> bounds) {
      super(bounds);
    }

    /** Documents whose {@code name} is the given one. */
    public NameIs nameIs(String name) {
      return new NameIs(bounds().is(key -> key.text(name)));
    }

    /** Documents whose {@code name} is the given one or greater. */
    public NameFrom nameAtLeast(String name) {
      return new NameFrom(bounds().atLeast(key -> key.text(name)));
    }

    /** Documents whose {@code name} is greater than the given one. */
    public NameFrom nameGreaterThan(String name) {
      return new NameFrom(bounds().greaterThan(key -> key.text(name)));
    }

    /** Documents whose {@code name} is the given one or less. */
    public Range<Person> nameAtMost(String name) {
      return new Range<>(bounds().atMost(key -> key.text(name)));
    }

    /** Documents whose {@code name} is less than the given one. */
    public Range<Person> nameLessThan(String name) {
      return new Range<>(bounds().lessThan(key -> key.text(name)));
    }

    /** Documents whose {@code name} starts with the given text. */
    public Range<Person> nameStartsWith(String prefix) {
      return new Range<>(bounds().startsWith(prefix));
    }

    /** Range over unique index {@code name-sake} with {@code name} fixed. */
    public static final class NameIs extends Range<Person> {
      private NameIs(Bounds<Person> bounds) {
        super(bounds);
      }

      /** Documents whose {@code birthday} is the given one. */
      public BirthdayIs birthdayIs(LocalDate birthday) {
        return new BirthdayIs(bounds().is(key -> key.present().date(birthday)));
      }

      /** Documents without {@code birthday}. */
      public BirthdayIsOrAbsent birthdayIsAbsent() {
        return new BirthdayIsOrAbsent(bounds().is(KeyWriter::absent));
      }

      /** Documents whose {@code birthday} is the given one or greater. */
      public BirthdayFrom birthdayAtLeast(LocalDate birthday) {
        return new BirthdayFrom(bounds().atLeast(key -> key.present().date(birthday)));
      }

      /** Documents whose {@code birthday} is greater than the given one. */
      public BirthdayFrom birthdayGreaterThan(LocalDate birthday) {
        return new BirthdayFrom(bounds().greaterThan(key -> key.present().date(birthday)));
      }

      /** Documents whose {@code birthday} is the given one or less. */
      public Range<Person> birthdayAtMost(LocalDate birthday) {
        return new Range<>(bounds().present().atMost(key -> key.present().date(birthday)));
      }

      /** Documents whose {@code birthday} is less than the given one. */
      public Range<Person> birthdayLessThan(LocalDate birthday) {
        return new Range<>(bounds().present().lessThan(key -> key.present().date(birthday)));
      }
    }

    /** Range over unique index {@code name-sake} with a lower bound on {@code name}. */
    public static final class NameFrom extends Range<Person> {
      private NameFrom(Bounds<Person> bounds) {
        super(bounds);
      }

      public Range<Person> nameAtMost(String name) {
        return new Range<>(bounds().atMost(key -> key.text(name)));
      }

      public Range<Person> nameLessThan(String name) {
        return new Range<>(bounds().lessThan(key -> key.text(name)));
      }
    }

    /** Range over unique index {@code name-sake} with {@code name} and {@code birthday} fixed. */
    public static final class BirthdayIs extends Range<Person> {
      private BirthdayIs(Bounds<Person> bounds) {
        super(bounds);
      }

      /** The document whose {@code height} is the given one. */
      public Match<Person> heightIs(double height) {
        return new Match<>(bounds().is(key -> key.float64(height)));
      }

      /** Documents whose {@code height} is the given one or greater. */
      public HeightFrom heightAtLeast(double height) {
        return new HeightFrom(bounds().atLeast(key -> key.float64(height)));
      }

      /** Documents whose {@code height} is greater than the given one. */
      public HeightFrom heightGreaterThan(double height) {
        return new HeightFrom(bounds().greaterThan(key -> key.float64(height)));
      }

      /** Documents whose {@code height} is the given one or less. */
      public Range<Person> heightAtMost(double height) {
        return new Range<>(bounds().atMost(key -> key.float64(height)));
      }

      /** Documents whose {@code height} is less than the given one. */
      public Range<Person> heightLessThan(double height) {
        return new Range<>(bounds().lessThan(key -> key.float64(height)));
      }
    }

    /**
     * Range over unique index {@code name-sake} with {@code name} and {@code birthday} fixed, one
     * of them to none.
     */
    public static final class BirthdayIsOrAbsent extends Range<Person> {
      private BirthdayIsOrAbsent(Bounds<Person> bounds) {
        super(bounds);
      }

      /** Documents whose {@code height} is the given one. */
      public Range<Person> heightIs(double height) {
        return new Range<>(bounds().is(key -> key.float64(height)));
      }

      /** Documents whose {@code height} is the given one or greater. */
      public HeightFrom heightAtLeast(double height) {
        return new HeightFrom(bounds().atLeast(key -> key.float64(height)));
      }

      /** Documents whose {@code height} is greater than the given one. */
      public HeightFrom heightGreaterThan(double height) {
        return new HeightFrom(bounds().greaterThan(key -> key.float64(height)));
      }

      /** Documents whose {@code height} is the given one or less. */
      public Range<Person> heightAtMost(double height) {
        return new Range<>(bounds().atMost(key -> key.float64(height)));
      }

      /** Documents whose {@code height} is less than the given one. */
      public Range<Person> heightLessThan(double height) {
        return new Range<>(bounds().lessThan(key -> key.float64(height)));
      }
    }

    /** Range over unique index {@code name-sake} with a lower bound on {@code birthday}. */
    public static final class BirthdayFrom extends Range<Person> {
      private BirthdayFrom(Bounds<Person> bounds) {
        super(bounds);
      }

      public Range<Person> birthdayAtMost(LocalDate birthday) {
        return new Range<>(bounds().atMost(key -> key.present().date(birthday)));
      }

      public Range<Person> birthdayLessThan(LocalDate birthday) {
        return new Range<>(bounds().lessThan(key -> key.present().date(birthday)));
      }
    }

    /** Range over unique index {@code name-sake} with a lower bound on {@code height}. */
    public static final class HeightFrom extends Range<Person> {
      private HeightFrom(Bounds<Person> bounds) {
        super(bounds);
      }

      public Range<Person> heightAtMost(double height) {
        return new Range<>(bounds().atMost(key -> key.float64(height)));
      }

      public Range<Person> heightLessThan(double height) {
        return new Range<>(bounds().lessThan(key -> key.float64(height)));
      }
    }
  }

  /** Range over index {@code nickname}, to be narrowed by {@code nickname}. */
  public static final class ByNickname extends Range<Person> {
    private ByNickname(Bounds<Person> bounds) {
      super(bounds);
    }

    /** Documents whose {@code nickname} is the given one. */
    public Range<Person> nicknameIs(String nickname) {
      return new Range<>(bounds().is(key -> key.present().text(nickname)));
    }

    /** Documents whose {@code nickname} is the given one or greater. */
    public NicknameFrom nicknameAtLeast(String nickname) {
      return new NicknameFrom(bounds().atLeast(key -> key.present().text(nickname)));
    }

    /** Documents whose {@code nickname} is greater than the given one. */
    public NicknameFrom nicknameGreaterThan(String nickname) {
      return new NicknameFrom(bounds().greaterThan(key -> key.present().text(nickname)));
    }

    /** Documents whose {@code nickname} is the given one or less. */
    public Range<Person> nicknameAtMost(String nickname) {
      return new Range<>(bounds().present().atMost(key -> key.present().text(nickname)));
    }

    /** Documents whose {@code nickname} is less than the given one. */
    public Range<Person> nicknameLessThan(String nickname) {
      return new Range<>(bounds().present().lessThan(key -> key.present().text(nickname)));
    }

    /** Documents whose {@code nickname} starts with the given text. */
    public Range<Person> nicknameStartsWith(String prefix) {
      return new Range<>(bounds().optionalStartsWith(prefix));
    }

    /** Range over index {@code nickname} with a lower bound on {@code nickname}. */
    public static final class NicknameFrom extends Range<Person> {
      private NicknameFrom(Bounds<Person> bounds) {
        super(bounds);
      }

      public Range<Person> nicknameAtMost(String nickname) {
        return new Range<>(bounds().atMost(key -> key.present().text(nickname)));
      }

      public Range<Person> nicknameLessThan(String nickname) {
        return new Range<>(bounds().lessThan(key -> key.present().text(nickname)));
      }
    }
  }

  /** Range over index {@code numbers}, to be narrowed by {@code numbers}. */
  public static final class ByNumbers extends Range<Person> {
    private ByNumbers(Bounds<Person> bounds) {
      super(bounds);
    }

    /** Documents with the given one among its {@code numbers}. */
    public Range<Person> numbersContains(int element) {
      return new Range<>(bounds().is(key -> key.present().int32(element)));
    }

    /** Documents one of whose {@code numbers} is the given one or greater. */
    public NumbersAnyFrom numbersAnyAtLeast(int element) {
      return new NumbersAnyFrom(bounds().atLeast(key -> key.present().int32(element)));
    }

    /** Documents one of whose {@code numbers} is greater than the given one. */
    public NumbersAnyFrom numbersAnyGreaterThan(int element) {
      return new NumbersAnyFrom(bounds().greaterThan(key -> key.present().int32(element)));
    }

    /** Documents one of whose {@code numbers} is the given one or less. */
    public Range<Person> numbersAnyAtMost(int element) {
      return new Range<>(bounds().present().atMost(key -> key.present().int32(element)));
    }

    /** Documents one of whose {@code numbers} is less than the given one. */
    public Range<Person> numbersAnyLessThan(int element) {
      return new Range<>(bounds().present().lessThan(key -> key.present().int32(element)));
    }

    /** Range over index {@code numbers} with a lower bound on {@code numbers}. */
    public static final class NumbersAnyFrom extends Range<Person> {
      private NumbersAnyFrom(Bounds<Person> bounds) {
        super(bounds);
      }

      public Range<Person> numbersAnyAtMost(int element) {
        return new Range<>(bounds().atMost(key -> key.present().int32(element)));
      }

      public Range<Person> numbersAnyLessThan(int element) {
        return new Range<>(bounds().lessThan(key -> key.present().int32(element)));
      }
    }
  }

  /** Range over unique index {@code phone}, to be narrowed by {@code phone}. */
  public static final class ByPhone extends Range<Person> {
    private ByPhone(Bounds<Person> bounds) {
      super(bounds);
    }

    /** The document whose {@code phone} is the given one. */
    public Match<Person> phoneIs(long phone) {
      return new Match<>(bounds().is(key -> key.present().int64(phone)));
    }

    /** Documents whose {@code phone} is the given one or greater. */
    public PhoneFrom phoneAtLeast(long phone) {
      return new PhoneFrom(bounds().atLeast(key -> key.present().int64(phone)));
    }

    /** Documents whose {@code phone} is greater than the given one. */
    public PhoneFrom phoneGreaterThan(long phone) {
      return new PhoneFrom(bounds().greaterThan(key -> key.present().int64(phone)));
    }

    /** Documents whose {@code phone} is the given one or less. */
    public Range<Person> phoneAtMost(long phone) {
      return new Range<>(bounds().present().atMost(key -> key.present().int64(phone)));
    }

    /** Documents whose {@code phone} is less than the given one. */
    public Range<Person> phoneLessThan(long phone) {
      return new Range<>(bounds().present().lessThan(key -> key.present().int64(phone)));
    }

    /** Range over unique index {@code phone} with a lower bound on {@code phone}. */
    public static final class PhoneFrom extends Range<Person> {
      private PhoneFrom(Bounds<Person> bounds) {
        super(bounds);
      }

      public Range<Person> phoneAtMost(long phone) {
        return new Range<>(bounds().atMost(key -> key.present().int64(phone)));
      }

      public Range<Person> phoneLessThan(long phone) {
        return new Range<>(bounds().lessThan(key -> key.present().int64(phone)));
      }
    }
  }

  /** Range over index {@code status}, to be narrowed by {@code status}. */
  public static final class ByStatus extends Range<Person> {
    private ByStatus(Bounds<Person> bounds) {
      super(bounds);
    }

    /** Documents whose {@code status} is the given one. */
    public Range<Person> statusIs(Status status) {
      return new Range<>(bounds().is(key -> key.enumId(PersonCodec.statusId(status))));
    }
  }

  /**
   * Range over index {@code status_work_city_name}, to be narrowed by {@code status}, then {@code
   * work.city.name}.
   */
  public static final class ByStatusAndWorkCityName extends Range<Person> {
    private ByStatusAndWorkCityName(Bounds<Person> bounds) {
      super(bounds);
    }

    /** Documents whose {@code status} is the given one. */
    public StatusIs statusIs(Status status) {
      return new StatusIs(bounds().is(key -> key.enumId(PersonCodec.statusId(status))));
    }

    /** Range over index {@code status_work_city_name} with {@code status} fixed. */
    public static final class StatusIs extends Range<Person> {
      private StatusIs(Bounds<Person> bounds) {
        super(bounds);
      }

      /** Documents whose {@code work.city.name} is the given one. */
      public Range<Person> workCityNameIs(String workCityName) {
        return new Range<>(bounds().is(key -> key.present().text(workCityName)));
      }

      /** Documents without {@code work.city.name}. */
      public Range<Person> workCityNameIsAbsent() {
        return new Range<>(bounds().is(KeyWriter::absent));
      }

      /** Documents whose {@code work.city.name} is the given one or greater. */
      public WorkCityNameFrom workCityNameAtLeast(String workCityName) {
        return new WorkCityNameFrom(bounds().atLeast(key -> key.present().text(workCityName)));
      }

      /** Documents whose {@code work.city.name} is greater than the given one. */
      public WorkCityNameFrom workCityNameGreaterThan(String workCityName) {
        return new WorkCityNameFrom(bounds().greaterThan(key -> key.present().text(workCityName)));
      }

      /** Documents whose {@code work.city.name} is the given one or less. */
      public Range<Person> workCityNameAtMost(String workCityName) {
        return new Range<>(bounds().present().atMost(key -> key.present().text(workCityName)));
      }

      /** Documents whose {@code work.city.name} is less than the given one. */
      public Range<Person> workCityNameLessThan(String workCityName) {
        return new Range<>(bounds().present().lessThan(key -> key.present().text(workCityName)));
      }

      /** Documents whose {@code work.city.name} starts with the given text. */
      public Range<Person> workCityNameStartsWith(String prefix) {
        return new Range<>(bounds().optionalStartsWith(prefix));
      }
    }

    /**
     * Range over index {@code status_work_city_name} with a lower bound on {@code work.city.name}.
     */
    public static final class WorkCityNameFrom extends Range<Person> {
      private WorkCityNameFrom(Bounds<Person> bounds) {
        super(bounds);
      }

      public Range<Person> workCityNameAtMost(String workCityName) {
        return new Range<>(bounds().atMost(key -> key.present().text(workCityName)));
      }

      public Range<Person> workCityNameLessThan(String workCityName) {
        return new Range<>(bounds().lessThan(key -> key.present().text(workCityName)));
      }
    }
  }

  /** Range over index {@code tags_name}, to be narrowed by {@code tags}, then {@code name}. */
  public static final class ByTagsAndName extends Range<Person> {
    private ByTagsAndName(Bounds<Person> bounds) {
      super(bounds);
    }

    /** Documents with the given one among its {@code tags}. */
    public TagsContains tagsContains(String element) {
      return new TagsContains(bounds().is(key -> key.text(element)));
    }

    /** Documents one of whose {@code tags} is the given one or greater. */
    public TagsAnyFrom tagsAnyAtLeast(String element) {
      return new TagsAnyFrom(bounds().atLeast(key -> key.text(element)));
    }

    /** Documents one of whose {@code tags} is greater than the given one. */
    public TagsAnyFrom tagsAnyGreaterThan(String element) {
      return new TagsAnyFrom(bounds().greaterThan(key -> key.text(element)));
    }

    /** Documents one of whose {@code tags} is the given one or less. */
    public Range<Person> tagsAnyAtMost(String element) {
      return new Range<>(bounds().atMost(key -> key.text(element)));
    }

    /** Documents one of whose {@code tags} is less than the given one. */
    public Range<Person> tagsAnyLessThan(String element) {
      return new Range<>(bounds().lessThan(key -> key.text(element)));
    }

    /** Documents one of whose {@code tags} starts with the given text. */
    public Range<Person> tagsAnyStartsWith(String prefix) {
      return new Range<>(bounds().startsWith(prefix));
    }

    /** Range over index {@code tags_name} with {@code tags} fixed. */
    public static final class TagsContains extends Range<Person> {
      private TagsContains(Bounds<Person> bounds) {
        super(bounds);
      }

      /** Documents whose {@code name} is the given one. */
      public Range<Person> nameIs(String name) {
        return new Range<>(bounds().is(key -> key.text(name)));
      }

      /** Documents whose {@code name} is the given one or greater. */
      public NameFrom nameAtLeast(String name) {
        return new NameFrom(bounds().atLeast(key -> key.text(name)));
      }

      /** Documents whose {@code name} is greater than the given one. */
      public NameFrom nameGreaterThan(String name) {
        return new NameFrom(bounds().greaterThan(key -> key.text(name)));
      }

      /** Documents whose {@code name} is the given one or less. */
      public Range<Person> nameAtMost(String name) {
        return new Range<>(bounds().atMost(key -> key.text(name)));
      }

      /** Documents whose {@code name} is less than the given one. */
      public Range<Person> nameLessThan(String name) {
        return new Range<>(bounds().lessThan(key -> key.text(name)));
      }

      /** Documents whose {@code name} starts with the given text. */
      public Range<Person> nameStartsWith(String prefix) {
        return new Range<>(bounds().startsWith(prefix));
      }
    }

    /** Range over index {@code tags_name} with a lower bound on {@code tags}. */
    public static final class TagsAnyFrom extends Range<Person> {
      private TagsAnyFrom(Bounds<Person> bounds) {
        super(bounds);
      }

      public Range<Person> tagsAnyAtMost(String element) {
        return new Range<>(bounds().atMost(key -> key.text(element)));
      }

      public Range<Person> tagsAnyLessThan(String element) {
        return new Range<>(bounds().lessThan(key -> key.text(element)));
      }
    }

    /** Range over index {@code tags_name} with a lower bound on {@code name}. */
    public static final class NameFrom extends Range<Person> {
      private NameFrom(Bounds<Person> bounds) {
        super(bounds);
      }

      public Range<Person> nameAtMost(String name) {
        return new Range<>(bounds().atMost(key -> key.text(name)));
      }

      public Range<Person> nameLessThan(String name) {
        return new Range<>(bounds().lessThan(key -> key.text(name)));
      }
    }
  }

  /** Range over the key, to be narrowed by {@code id}. */
  public static final class ByKey extends Range<Person> {
    private ByKey(Bounds<Person> bounds) {
      super(bounds);
    }

    /** The document whose {@code id} is the given one. */
    public Match<Person> idIs(Id<Person> id) {
      return new Match<>(bounds().is(key -> key.id(id)));
    }

    /** Documents whose {@code id} is the given one or greater. */
    public IdFrom idAtLeast(Id<Person> id) {
      return new IdFrom(bounds().atLeast(key -> key.id(id)));
    }

    /** Documents whose {@code id} is greater than the given one. */
    public IdFrom idGreaterThan(Id<Person> id) {
      return new IdFrom(bounds().greaterThan(key -> key.id(id)));
    }

    /** Documents whose {@code id} is the given one or less. */
    public Range<Person> idAtMost(Id<Person> id) {
      return new Range<>(bounds().atMost(key -> key.id(id)));
    }

    /** Documents whose {@code id} is less than the given one. */
    public Range<Person> idLessThan(Id<Person> id) {
      return new Range<>(bounds().lessThan(key -> key.id(id)));
    }

    /** Range over the key with a lower bound on {@code id}. */
    public static final class IdFrom extends Range<Person> {
      private IdFrom(Bounds<Person> bounds) {
        super(bounds);
      }

      public Range<Person> idAtMost(Id<Person> id) {
        return new Range<>(bounds().atMost(key -> key.id(id)));
      }

      public Range<Person> idLessThan(Id<Person> id) {
        return new Range<>(bounds().lessThan(key -> key.id(id)));
      }
    }
  }

  /** The components of a {@link Person}; each change gives another draft. */
  public static final class Draft {
    private final Id<Person> id;
    private String mail;
    private String name;
    private @Nullable LocalDate birthday;
    private double height;
    private @Nullable Long phone;
    private Optional<String> nickname;
    private Address address;
    private @Nullable Address work;
    private Status status;
    private boolean active;
    private List<String> tags;
    private @Nullable Set<Integer> numbers;

    private Draft(Person row) {
      this.id = row.id();
      this.mail = row.mail();
      this.name = row.name();
      this.birthday = row.birthday();
      this.height = row.height();
      this.phone = row.phone();
      this.nickname = row.nickname();
      this.address = row.address();
      this.work = row.work();
      this.status = row.status();
      this.active = row.active();
      this.tags = row.tags();
      this.numbers = row.numbers();
    }

    private Draft(Draft draft) {
      this.id = draft.id;
      this.mail = draft.mail;
      this.name = draft.name;
      this.birthday = draft.birthday;
      this.height = draft.height;
      this.phone = draft.phone;
      this.nickname = draft.nickname;
      this.address = draft.address;
      this.work = draft.work;
      this.status = draft.status;
      this.active = draft.active;
      this.tags = draft.tags;
      this.numbers = draft.numbers;
    }

    /** A draft with the components of a record. */
    public static Draft of(Person row) {
      return new Draft(row);
    }

    public Id<Person> id() {
      return id;
    }

    public String mail() {
      return mail;
    }

    public Draft withMail(String mail) {
      Draft changed = new Draft(this);
      changed.mail = mail;
      return changed;
    }

    public String name() {
      return name;
    }

    public Draft withName(String name) {
      Draft changed = new Draft(this);
      changed.name = name;
      return changed;
    }

    public @Nullable LocalDate birthday() {
      return birthday;
    }

    public Draft withBirthday(@Nullable LocalDate birthday) {
      Draft changed = new Draft(this);
      changed.birthday = birthday;
      return changed;
    }

    public double height() {
      return height;
    }

    public Draft withHeight(double height) {
      Draft changed = new Draft(this);
      changed.height = height;
      return changed;
    }

    public @Nullable Long phone() {
      return phone;
    }

    public Draft withPhone(@Nullable Long phone) {
      Draft changed = new Draft(this);
      changed.phone = phone;
      return changed;
    }

    public Optional<String> nickname() {
      return nickname;
    }

    public Draft withNickname(Optional<String> nickname) {
      Draft changed = new Draft(this);
      changed.nickname = nickname;
      return changed;
    }

    public Address address() {
      return address;
    }

    public Draft withAddress(Address address) {
      Draft changed = new Draft(this);
      changed.address = address;
      return changed;
    }

    public @Nullable Address work() {
      return work;
    }

    public Draft withWork(@Nullable Address work) {
      Draft changed = new Draft(this);
      changed.work = work;
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

    public boolean active() {
      return active;
    }

    public Draft withActive(boolean active) {
      Draft changed = new Draft(this);
      changed.active = active;
      return changed;
    }

    public List<String> tags() {
      return tags;
    }

    public Draft withTags(List<String> tags) {
      Draft changed = new Draft(this);
      changed.tags = tags;
      return changed;
    }

    public @Nullable Set<Integer> numbers() {
      return numbers;
    }

    public Draft withNumbers(@Nullable Set<Integer> numbers) {
      Draft changed = new Draft(this);
      changed.numbers = numbers;
      return changed;
    }

    /** The record with these components. */
    public Person toRecord() {
      return new Person(
          id,
          mail,
          name,
          birthday,
          height,
          phone,
          nickname,
          address,
          work,
          status,
          active,
          tags,
          numbers);
    }
  }
}
