package kinds;

import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.KeyWriter;
import dev.quarry.query.ElementsField;
import dev.quarry.query.Field;
import dev.quarry.query.OrderedField;
import dev.quarry.query.TextField;
import dev.quarry.query.ValueType;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.IndexSchema;
import dev.quarry.schema.TableSchema;
import dev.quarry.schema.Type;
import dev.quarry.table.Bounds;
import dev.quarry.table.Match;
import dev.quarry.table.Range;
import dev.quarry.table.Session;
import dev.quarry.table.Table;
import dev.quarry.value.Id;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Typed access to table {@code accounts}: documents of {@link Account} by {@code id}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class AccountTable extends Table<Account, Id<Account>> {
  public static final OrderedField<Account, Id<Account>> ID =
      OrderedField.of("id", ValueType.id(), Account::id);

  public static final TextField<Account> COUNTRY = TextField.ofText("country", Account::country);

  public static final OrderedField<Account, Long> BALANCE =
      OrderedField.of("balance", ValueType.INT64, Account::balance);

  public static final OrderedField<Account, Integer> SCORE =
      OrderedField.of("score", ValueType.INT32, Account::score);

  public static final TextField<Account> EMAIL = TextField.ofText("email", Account::email);

  public static final Field<Account, Boolean> ACTIVE =
      Field.of("active", ValueType.BOOL, Account::active);

  public static final Field<Account, Address> ADDRESS =
      Field.of("address", ValueType.whole(AccountCodec::decodeAddress), Account::address);

  public static final TextField<Account> ADDRESS_CITY =
      TextField.ofText("address.city", row -> row.address() == null ? null : row.address().city());

  public static final Field<Account, Status> ADDRESS_STATUS =
      Field.of(
          "address.status",
          ValueType.enumeration(Status.class, AccountCodec::statusId, AccountCodec::statusOf),
          row -> row.address() == null ? null : row.address().status());

  public static final Field<Account, Boolean> ADDRESS_VERIFIED =
      Field.of(
          "address.verified",
          ValueType.BOOL,
          row -> row.address() == null ? null : row.address().verified());

  public static final ElementsField<Account, String> TAGS =
      ElementsField.ofElements(
          "tags", ValueType.TEXT, in -> in.list(DocumentReader::text), Account::tags);

  public static final Field<Account, Status> STATUS =
      Field.of(
          "status",
          ValueType.enumeration(Status.class, AccountCodec::statusId, AccountCodec::statusOf),
          Account::status);

  public static final TextField<Account> NICKNAME =
      TextField.ofText("nickname", row -> row.nickname().orElse(null));

  /** What table {@code accounts} stores. */
  public static final TableSchema<Account, Id<Account>> SCHEMA =
      TableSchema.builder("accounts", new AccountCodec())
          .field(FieldSchema.required("id", Type.id("accounts")))
          .field(FieldSchema.required("country", Type.TEXT))
          .field(FieldSchema.required("balance", Type.INT64))
          .field(FieldSchema.optional("score", Type.INT32))
          .field(FieldSchema.optional("email", Type.TEXT))
          .field(FieldSchema.required("active", Type.BOOL))
          .field(FieldSchema.optional("address", AccountCodec.ADDRESS))
          .field(FieldSchema.required("tags", Type.list(Type.TEXT)))
          .field(FieldSchema.required("status", AccountCodec.STATUS))
          .field(FieldSchema.optional("nickname", Type.TEXT))
          .key("id")
          .index(
              IndexSchema.of("active", "active")
                  .withWhere("address is absent")
                  .withInclude("balance"))
          .index(
              IndexSchema.of("address_city_tags", "address.city", "tags")
                  .withDescending("address.city")
                  .withIgnoreCase()
                  .withWhere("address.status = OPEN")
                  .withInclude("address", "tags"))
          .index(IndexSchema.of("balance", "balance").withDescending("balance"))
          .index(IndexSchema.of("by-dormant", "balance").withWhere("active = false"))
          .index(
              IndexSchema.of("country_balance_score", "country", "balance", "score")
                  .withDescending("balance", "score")
                  .withInclude("status", "nickname", "address.status", "email", "tags"))
          .index(
              IndexSchema.of("email", "email")
                  .asUnique()
                  .withIgnoreCase()
                  .withWhere("email is present"))
          .index(
              IndexSchema.of("score", "score")
                  .withDescending("score")
                  .withInclude(IndexSchema.RECORD))
          .index(
              IndexSchema.of("score_email", "score", "email")
                  .asUnique()
                  .withDescending("email")
                  .withIgnoreCase()
                  .withWhere("active = true"))
          .index(IndexSchema.of("status", "status").withWhere("nickname is absent"))
          .index(IndexSchema.of("tags", "tags").withIgnoreCase())
          .build();

  private AccountTable(Session session) {
    super(session, SCHEMA);
  }

  /** Table {@code accounts} in a database or in one of its transactions. */
  public static AccountTable in(Session session) {
    return new AccountTable(session);
  }

  /**
   * Documents in the order of index {@code active} (where {@code address is absent}): {@code
   * active}.
   */
  public ByActive byActive() {
    return new ByActive(index(0));
  }

  /**
   * Documents in the order of index {@code address_city_tags} (where {@code address.status =
   * OPEN}): {@code address.city} descending, then {@code tags}.
   */
  public ByAddressCityAndTags byAddressCityAndTags() {
    return new ByAddressCityAndTags(index(1));
  }

  /** Documents in the order of index {@code balance}: {@code balance} descending. */
  public ByBalance byBalance() {
    return new ByBalance(index(2));
  }

  /**
   * Documents in the order of index {@code by-dormant} (where {@code active = false}): {@code
   * balance}.
   */
  public ByDormant byDormant() {
    return new ByDormant(index(3));
  }

  /**
   * Documents in the order of index {@code country_balance_score}: {@code country}, then {@code
   * balance} descending, then {@code score} descending.
   */
  public ByCountryAndBalanceAndScore byCountryAndBalanceAndScore() {
    return new ByCountryAndBalanceAndScore(index(4));
  }

  /**
   * Documents in the order of unique index {@code email} (where {@code email is present}): {@code
   * email}.
   */
  public ByEmail byEmail() {
    return new ByEmail(index(5));
  }

  /** Documents in the order of index {@code score}: {@code score} descending. */
  public ByScore byScore() {
    return new ByScore(index(6));
  }

  /**
   * Documents in the order of unique index {@code score_email} (where {@code active = true}):
   * {@code score}, then {@code email} descending.
   */
  public ByScoreAndEmail byScoreAndEmail() {
    return new ByScoreAndEmail(index(7));
  }

  /**
   * Documents in the order of index {@code status} (where {@code nickname is absent}): {@code
   * status}.
   */
  public ByStatus byStatus() {
    return new ByStatus(index(8));
  }

  /** Documents in the order of index {@code tags}: {@code tags}. */
  public ByTags byTags() {
    return new ByTags(index(9));
  }

  /** Documents in the order of the key: {@code id}. */
  public ByKey byKey() {
    return new ByKey(keys());
  }

  /**
   * Changes components of the document with this key, which must exist, and returns the new
   * document. The change may run several times.
   */
  public Account patch(Id<Account> key, UnaryOperator<Draft> change) {
    return update(key, row -> change.apply(new Draft(row)).toRecord());
  }

  /**
   * Range over index {@code active} (where {@code address is absent}), to be narrowed by {@code
   * active}.
   */
  public static final class ByActive extends Range<Account> {
    private ByActive(Bounds<Account> bounds) {
      super(bounds);
    }

    /** Documents whose {@code active} is the given one. */
    public Range<Account> activeIs(boolean active) {
      return new Range<>(bounds().is(key -> key.bool(active)));
    }
  }

  /**
   * Range over index {@code address_city_tags} (where {@code address.status = OPEN}), to be
   * narrowed by {@code address.city} descending, then {@code tags}.
   */
  public static final class ByAddressCityAndTags extends Range<Account> {
    private ByAddressCityAndTags(Bounds<Account> bounds) {
      super(bounds);
    }

    /** Documents whose {@code address.city} is the given one. */
    public AddressCityIs addressCityIs(String addressCity) {
      return new AddressCityIs(bounds().is(key -> key.present().text(addressCity)));
    }

    /** Documents whose {@code address.city} is the given one or greater. */
    public AddressCityFrom addressCityAtLeast(String addressCity) {
      return new AddressCityFrom(bounds().atLeast(key -> key.present().text(addressCity)));
    }

    /** Documents whose {@code address.city} is greater than the given one. */
    public AddressCityFrom addressCityGreaterThan(String addressCity) {
      return new AddressCityFrom(bounds().greaterThan(key -> key.present().text(addressCity)));
    }

    /** Documents whose {@code address.city} is the given one or less. */
    public Range<Account> addressCityAtMost(String addressCity) {
      return new Range<>(bounds().present().atMost(key -> key.present().text(addressCity)));
    }

    /** Documents whose {@code address.city} is less than the given one. */
    public Range<Account> addressCityLessThan(String addressCity) {
      return new Range<>(bounds().present().lessThan(key -> key.present().text(addressCity)));
    }

    /** Documents whose {@code address.city} starts with the given text. */
    public Range<Account> addressCityStartsWith(String prefix) {
      return new Range<>(bounds().optionalStartsWith(prefix));
    }

    /**
     * Range over index {@code address_city_tags} (where {@code address.status = OPEN}) with {@code
     * address.city} fixed.
     */
    public static final class AddressCityIs extends Range<Account> {
      private AddressCityIs(Bounds<Account> bounds) {
        super(bounds);
      }

      /** Documents with the given one among its {@code tags}. */
      public Range<Account> tagsContains(String element) {
        return new Range<>(bounds().is(key -> key.text(element)));
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
      public Range<Account> tagsAnyAtMost(String element) {
        return new Range<>(bounds().atMost(key -> key.text(element)));
      }

      /** Documents one of whose {@code tags} is less than the given one. */
      public Range<Account> tagsAnyLessThan(String element) {
        return new Range<>(bounds().lessThan(key -> key.text(element)));
      }

      /** Documents one of whose {@code tags} starts with the given text. */
      public Range<Account> tagsAnyStartsWith(String prefix) {
        return new Range<>(bounds().startsWith(prefix));
      }
    }

    /**
     * Range over index {@code address_city_tags} (where {@code address.status = OPEN}) with a lower
     * bound on {@code address.city}.
     */
    public static final class AddressCityFrom extends Range<Account> {
      private AddressCityFrom(Bounds<Account> bounds) {
        super(bounds);
      }

      public Range<Account> addressCityAtMost(String addressCity) {
        return new Range<>(bounds().atMost(key -> key.present().text(addressCity)));
      }

      public Range<Account> addressCityLessThan(String addressCity) {
        return new Range<>(bounds().lessThan(key -> key.present().text(addressCity)));
      }
    }

    /**
     * Range over index {@code address_city_tags} (where {@code address.status = OPEN}) with a lower
     * bound on {@code tags}.
     */
    public static final class TagsAnyFrom extends Range<Account> {
      private TagsAnyFrom(Bounds<Account> bounds) {
        super(bounds);
      }

      public Range<Account> tagsAnyAtMost(String element) {
        return new Range<>(bounds().atMost(key -> key.text(element)));
      }

      public Range<Account> tagsAnyLessThan(String element) {
        return new Range<>(bounds().lessThan(key -> key.text(element)));
      }
    }
  }

  /** Range over index {@code balance}, to be narrowed by {@code balance} descending. */
  public static final class ByBalance extends Range<Account> {
    private ByBalance(Bounds<Account> bounds) {
      super(bounds);
    }

    /** Documents whose {@code balance} is the given one. */
    public Range<Account> balanceIs(long balance) {
      return new Range<>(bounds().is(key -> key.int64(balance)));
    }

    /** Documents whose {@code balance} is the given one or greater. */
    public BalanceFrom balanceAtLeast(long balance) {
      return new BalanceFrom(bounds().atLeast(key -> key.int64(balance)));
    }

    /** Documents whose {@code balance} is greater than the given one. */
    public BalanceFrom balanceGreaterThan(long balance) {
      return new BalanceFrom(bounds().greaterThan(key -> key.int64(balance)));
    }

    /** Documents whose {@code balance} is the given one or less. */
    public Range<Account> balanceAtMost(long balance) {
      return new Range<>(bounds().atMost(key -> key.int64(balance)));
    }

    /** Documents whose {@code balance} is less than the given one. */
    public Range<Account> balanceLessThan(long balance) {
      return new Range<>(bounds().lessThan(key -> key.int64(balance)));
    }

    /** Range over index {@code balance} with a lower bound on {@code balance}. */
    public static final class BalanceFrom extends Range<Account> {
      private BalanceFrom(Bounds<Account> bounds) {
        super(bounds);
      }

      public Range<Account> balanceAtMost(long balance) {
        return new Range<>(bounds().atMost(key -> key.int64(balance)));
      }

      public Range<Account> balanceLessThan(long balance) {
        return new Range<>(bounds().lessThan(key -> key.int64(balance)));
      }
    }
  }

  /**
   * Range over index {@code by-dormant} (where {@code active = false}), to be narrowed by {@code
   * balance}.
   */
  public static final class ByDormant extends Range<Account> {
    private ByDormant(Bounds<Account> bounds) {
      super(bounds);
    }

    /** Documents whose {@code balance} is the given one. */
    public Range<Account> balanceIs(long balance) {
      return new Range<>(bounds().is(key -> key.int64(balance)));
    }

    /** Documents whose {@code balance} is the given one or greater. */
    public BalanceFrom balanceAtLeast(long balance) {
      return new BalanceFrom(bounds().atLeast(key -> key.int64(balance)));
    }

    /** Documents whose {@code balance} is greater than the given one. */
    public BalanceFrom balanceGreaterThan(long balance) {
      return new BalanceFrom(bounds().greaterThan(key -> key.int64(balance)));
    }

    /** Documents whose {@code balance} is the given one or less. */
    public Range<Account> balanceAtMost(long balance) {
      return new Range<>(bounds().atMost(key -> key.int64(balance)));
    }

    /** Documents whose {@code balance} is less than the given one. */
    public Range<Account> balanceLessThan(long balance) {
      return new Range<>(bounds().lessThan(key -> key.int64(balance)));
    }

    /**
     * Range over index {@code by-dormant} (where {@code active = false}) with a lower bound on
     * {@code balance}.
     */
    public static final class BalanceFrom extends Range<Account> {
      private BalanceFrom(Bounds<Account> bounds) {
        super(bounds);
      }

      public Range<Account> balanceAtMost(long balance) {
        return new Range<>(bounds().atMost(key -> key.int64(balance)));
      }

      public Range<Account> balanceLessThan(long balance) {
        return new Range<>(bounds().lessThan(key -> key.int64(balance)));
      }
    }
  }

  /**
   * Range over index {@code country_balance_score}, to be narrowed by {@code country}, then {@code
   * balance} descending, then {@code score} descending.
   */
  public static final class ByCountryAndBalanceAndScore extends Range<Account> {
    private ByCountryAndBalanceAndScore(Bounds<Account> bounds) {
      super(bounds);
    }

    /** Documents whose {@code country} is the given one. */
    public CountryIs countryIs(String country) {
      return new CountryIs(bounds().is(key -> key.text(country)));
    }

    /** Documents whose {@code country} is the given one or greater. */
    public CountryFrom countryAtLeast(String country) {
      return new CountryFrom(bounds().atLeast(key -> key.text(country)));
    }

    /** Documents whose {@code country} is greater than the given one. */
    public CountryFrom countryGreaterThan(String country) {
      return new CountryFrom(bounds().greaterThan(key -> key.text(country)));
    }

    /** Documents whose {@code country} is the given one or less. */
    public Range<Account> countryAtMost(String country) {
      return new Range<>(bounds().atMost(key -> key.text(country)));
    }

    /** Documents whose {@code country} is less than the given one. */
    public Range<Account> countryLessThan(String country) {
      return new Range<>(bounds().lessThan(key -> key.text(country)));
    }

    /** Documents whose {@code country} starts with the given text. */
    public Range<Account> countryStartsWith(String prefix) {
      return new Range<>(bounds().startsWith(prefix));
    }

    /** Range over index {@code country_balance_score} with {@code country} fixed. */
    public static final class CountryIs extends Range<Account> {
      private CountryIs(Bounds<Account> bounds) {
        super(bounds);
      }

      /** Documents whose {@code balance} is the given one. */
      public BalanceIs balanceIs(long balance) {
        return new BalanceIs(bounds().is(key -> key.int64(balance)));
      }

      /** Documents whose {@code balance} is the given one or greater. */
      public BalanceFrom balanceAtLeast(long balance) {
        return new BalanceFrom(bounds().atLeast(key -> key.int64(balance)));
      }

      /** Documents whose {@code balance} is greater than the given one. */
      public BalanceFrom balanceGreaterThan(long balance) {
        return new BalanceFrom(bounds().greaterThan(key -> key.int64(balance)));
      }

      /** Documents whose {@code balance} is the given one or less. */
      public Range<Account> balanceAtMost(long balance) {
        return new Range<>(bounds().atMost(key -> key.int64(balance)));
      }

      /** Documents whose {@code balance} is less than the given one. */
      public Range<Account> balanceLessThan(long balance) {
        return new Range<>(bounds().lessThan(key -> key.int64(balance)));
      }
    }

    /** Range over index {@code country_balance_score} with a lower bound on {@code country}. */
    public static final class CountryFrom extends Range<Account> {
      private CountryFrom(Bounds<Account> bounds) {
        super(bounds);
      }

      public Range<Account> countryAtMost(String country) {
        return new Range<>(bounds().atMost(key -> key.text(country)));
      }

      public Range<Account> countryLessThan(String country) {
        return new Range<>(bounds().lessThan(key -> key.text(country)));
      }
    }

    /**
     * Range over index {@code country_balance_score} with {@code country} and {@code balance}
     * fixed.
     */
    public static final class BalanceIs extends Range<Account> {
      private BalanceIs(Bounds<Account> bounds) {
        super(bounds);
      }

      /** Documents whose {@code score} is the given one. */
      public Range<Account> scoreIs(int score) {
        return new Range<>(bounds().is(key -> key.present().int32(score)));
      }

      /** Documents without {@code score}. */
      public Range<Account> scoreIsAbsent() {
        return new Range<>(bounds().is(KeyWriter::absent));
      }

      /** Documents whose {@code score} is the given one or greater. */
      public ScoreFrom scoreAtLeast(int score) {
        return new ScoreFrom(bounds().atLeast(key -> key.present().int32(score)));
      }

      /** Documents whose {@code score} is greater than the given one. */
      public ScoreFrom scoreGreaterThan(int score) {
        return new ScoreFrom(bounds().greaterThan(key -> key.present().int32(score)));
      }

      /** Documents whose {@code score} is the given one or less. */
      public Range<Account> scoreAtMost(int score) {
        return new Range<>(bounds().present().atMost(key -> key.present().int32(score)));
      }

      /** Documents whose {@code score} is less than the given one. */
      public Range<Account> scoreLessThan(int score) {
        return new Range<>(bounds().present().lessThan(key -> key.present().int32(score)));
      }
    }

    /** Range over index {@code country_balance_score} with a lower bound on {@code balance}. */
    public static final class BalanceFrom extends Range<Account> {
      private BalanceFrom(Bounds<Account> bounds) {
        super(bounds);
      }

      public Range<Account> balanceAtMost(long balance) {
        return new Range<>(bounds().atMost(key -> key.int64(balance)));
      }

      public Range<Account> balanceLessThan(long balance) {
        return new Range<>(bounds().lessThan(key -> key.int64(balance)));
      }
    }

    /** Range over index {@code country_balance_score} with a lower bound on {@code score}. */
    public static final class ScoreFrom extends Range<Account> {
      private ScoreFrom(Bounds<Account> bounds) {
        super(bounds);
      }

      public Range<Account> scoreAtMost(int score) {
        return new Range<>(bounds().atMost(key -> key.present().int32(score)));
      }

      public Range<Account> scoreLessThan(int score) {
        return new Range<>(bounds().lessThan(key -> key.present().int32(score)));
      }
    }
  }

  /**
   * Range over unique index {@code email} (where {@code email is present}), to be narrowed by
   * {@code email}.
   */
  public static final class ByEmail extends Range<Account> {
    private ByEmail(Bounds<Account> bounds) {
      super(bounds);
    }

    /** The document whose {@code email} is the given one. */
    public Match<Account> emailIs(String email) {
      return new Match<>(bounds().is(key -> key.present().text(email)));
    }

    /** Documents whose {@code email} is the given one or greater. */
    public EmailFrom emailAtLeast(String email) {
      return new EmailFrom(bounds().atLeast(key -> key.present().text(email)));
    }

    /** Documents whose {@code email} is greater than the given one. */
    public EmailFrom emailGreaterThan(String email) {
      return new EmailFrom(bounds().greaterThan(key -> key.present().text(email)));
    }

    /** Documents whose {@code email} is the given one or less. */
    public Range<Account> emailAtMost(String email) {
      return new Range<>(bounds().present().atMost(key -> key.present().text(email)));
    }

    /** Documents whose {@code email} is less than the given one. */
    public Range<Account> emailLessThan(String email) {
      return new Range<>(bounds().present().lessThan(key -> key.present().text(email)));
    }

    /** Documents whose {@code email} starts with the given text. */
    public Range<Account> emailStartsWith(String prefix) {
      return new Range<>(bounds().optionalStartsWith(prefix));
    }

    /**
     * Range over unique index {@code email} (where {@code email is present}) with a lower bound on
     * {@code email}.
     */
    public static final class EmailFrom extends Range<Account> {
      private EmailFrom(Bounds<Account> bounds) {
        super(bounds);
      }

      public Range<Account> emailAtMost(String email) {
        return new Range<>(bounds().atMost(key -> key.present().text(email)));
      }

      public Range<Account> emailLessThan(String email) {
        return new Range<>(bounds().lessThan(key -> key.present().text(email)));
      }
    }
  }

  /** Range over index {@code score}, to be narrowed by {@code score} descending. */
  public static final class ByScore extends Range<Account> {
    private ByScore(Bounds<Account> bounds) {
      super(bounds);
    }

    /** Documents whose {@code score} is the given one. */
    public Range<Account> scoreIs(int score) {
      return new Range<>(bounds().is(key -> key.present().int32(score)));
    }

    /** Documents whose {@code score} is the given one or greater. */
    public ScoreFrom scoreAtLeast(int score) {
      return new ScoreFrom(bounds().atLeast(key -> key.present().int32(score)));
    }

    /** Documents whose {@code score} is greater than the given one. */
    public ScoreFrom scoreGreaterThan(int score) {
      return new ScoreFrom(bounds().greaterThan(key -> key.present().int32(score)));
    }

    /** Documents whose {@code score} is the given one or less. */
    public Range<Account> scoreAtMost(int score) {
      return new Range<>(bounds().present().atMost(key -> key.present().int32(score)));
    }

    /** Documents whose {@code score} is less than the given one. */
    public Range<Account> scoreLessThan(int score) {
      return new Range<>(bounds().present().lessThan(key -> key.present().int32(score)));
    }

    /** Range over index {@code score} with a lower bound on {@code score}. */
    public static final class ScoreFrom extends Range<Account> {
      private ScoreFrom(Bounds<Account> bounds) {
        super(bounds);
      }

      public Range<Account> scoreAtMost(int score) {
        return new Range<>(bounds().atMost(key -> key.present().int32(score)));
      }

      public Range<Account> scoreLessThan(int score) {
        return new Range<>(bounds().lessThan(key -> key.present().int32(score)));
      }
    }
  }

  /**
   * Range over unique index {@code score_email} (where {@code active = true}), to be narrowed by
   * {@code score}, then {@code email} descending.
   */
  public static final class ByScoreAndEmail extends Range<Account> {
    private ByScoreAndEmail(Bounds<Account> bounds) {
      super(bounds);
    }

    /** Documents whose {@code score} is the given one. */
    public ScoreIs scoreIs(int score) {
      return new ScoreIs(bounds().is(key -> key.present().int32(score)));
    }

    /** Documents whose {@code score} is the given one or greater. */
    public ScoreFrom scoreAtLeast(int score) {
      return new ScoreFrom(bounds().atLeast(key -> key.present().int32(score)));
    }

    /** Documents whose {@code score} is greater than the given one. */
    public ScoreFrom scoreGreaterThan(int score) {
      return new ScoreFrom(bounds().greaterThan(key -> key.present().int32(score)));
    }

    /** Documents whose {@code score} is the given one or less. */
    public Range<Account> scoreAtMost(int score) {
      return new Range<>(bounds().present().atMost(key -> key.present().int32(score)));
    }

    /** Documents whose {@code score} is less than the given one. */
    public Range<Account> scoreLessThan(int score) {
      return new Range<>(bounds().present().lessThan(key -> key.present().int32(score)));
    }

    /**
     * Range over unique index {@code score_email} (where {@code active = true}) with {@code score}
     * fixed.
     */
    public static final class ScoreIs extends Range<Account> {
      private ScoreIs(Bounds<Account> bounds) {
        super(bounds);
      }

      /** The document whose {@code email} is the given one. */
      public Match<Account> emailIs(String email) {
        return new Match<>(bounds().is(key -> key.present().text(email)));
      }

      /** Documents without {@code email}. */
      public Range<Account> emailIsAbsent() {
        return new Range<>(bounds().is(KeyWriter::absent));
      }

      /** Documents whose {@code email} is the given one or greater. */
      public EmailFrom emailAtLeast(String email) {
        return new EmailFrom(bounds().atLeast(key -> key.present().text(email)));
      }

      /** Documents whose {@code email} is greater than the given one. */
      public EmailFrom emailGreaterThan(String email) {
        return new EmailFrom(bounds().greaterThan(key -> key.present().text(email)));
      }

      /** Documents whose {@code email} is the given one or less. */
      public Range<Account> emailAtMost(String email) {
        return new Range<>(bounds().present().atMost(key -> key.present().text(email)));
      }

      /** Documents whose {@code email} is less than the given one. */
      public Range<Account> emailLessThan(String email) {
        return new Range<>(bounds().present().lessThan(key -> key.present().text(email)));
      }

      /** Documents whose {@code email} starts with the given text. */
      public Range<Account> emailStartsWith(String prefix) {
        return new Range<>(bounds().optionalStartsWith(prefix));
      }
    }

    /**
     * Range over unique index {@code score_email} (where {@code active = true}) with a lower bound
     * on {@code score}.
     */
    public static final class ScoreFrom extends Range<Account> {
      private ScoreFrom(Bounds<Account> bounds) {
        super(bounds);
      }

      public Range<Account> scoreAtMost(int score) {
        return new Range<>(bounds().atMost(key -> key.present().int32(score)));
      }

      public Range<Account> scoreLessThan(int score) {
        return new Range<>(bounds().lessThan(key -> key.present().int32(score)));
      }
    }

    /**
     * Range over unique index {@code score_email} (where {@code active = true}) with a lower bound
     * on {@code email}.
     */
    public static final class EmailFrom extends Range<Account> {
      private EmailFrom(Bounds<Account> bounds) {
        super(bounds);
      }

      public Range<Account> emailAtMost(String email) {
        return new Range<>(bounds().atMost(key -> key.present().text(email)));
      }

      public Range<Account> emailLessThan(String email) {
        return new Range<>(bounds().lessThan(key -> key.present().text(email)));
      }
    }
  }

  /**
   * Range over index {@code status} (where {@code nickname is absent}), to be narrowed by {@code
   * status}.
   */
  public static final class ByStatus extends Range<Account> {
    private ByStatus(Bounds<Account> bounds) {
      super(bounds);
    }

    /** Documents whose {@code status} is the given one. */
    public Range<Account> statusIs(Status status) {
      return new Range<>(bounds().is(key -> key.enumId(AccountCodec.statusId(status))));
    }
  }

  /** Range over index {@code tags}, to be narrowed by {@code tags}. */
  public static final class ByTags extends Range<Account> {
    private ByTags(Bounds<Account> bounds) {
      super(bounds);
    }

    /** Documents with the given one among its {@code tags}. */
    public Range<Account> tagsContains(String element) {
      return new Range<>(bounds().is(key -> key.text(element)));
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
    public Range<Account> tagsAnyAtMost(String element) {
      return new Range<>(bounds().atMost(key -> key.text(element)));
    }

    /** Documents one of whose {@code tags} is less than the given one. */
    public Range<Account> tagsAnyLessThan(String element) {
      return new Range<>(bounds().lessThan(key -> key.text(element)));
    }

    /** Documents one of whose {@code tags} starts with the given text. */
    public Range<Account> tagsAnyStartsWith(String prefix) {
      return new Range<>(bounds().startsWith(prefix));
    }

    /** Range over index {@code tags} with a lower bound on {@code tags}. */
    public static final class TagsAnyFrom extends Range<Account> {
      private TagsAnyFrom(Bounds<Account> bounds) {
        super(bounds);
      }

      public Range<Account> tagsAnyAtMost(String element) {
        return new Range<>(bounds().atMost(key -> key.text(element)));
      }

      public Range<Account> tagsAnyLessThan(String element) {
        return new Range<>(bounds().lessThan(key -> key.text(element)));
      }
    }
  }

  /** Range over the key, to be narrowed by {@code id}. */
  public static final class ByKey extends Range<Account> {
    private ByKey(Bounds<Account> bounds) {
      super(bounds);
    }

    /** The document whose {@code id} is the given one. */
    public Match<Account> idIs(Id<Account> id) {
      return new Match<>(bounds().is(key -> key.id(id)));
    }

    /** Documents whose {@code id} is the given one or greater. */
    public IdFrom idAtLeast(Id<Account> id) {
      return new IdFrom(bounds().atLeast(key -> key.id(id)));
    }

    /** Documents whose {@code id} is greater than the given one. */
    public IdFrom idGreaterThan(Id<Account> id) {
      return new IdFrom(bounds().greaterThan(key -> key.id(id)));
    }

    /** Documents whose {@code id} is the given one or less. */
    public Range<Account> idAtMost(Id<Account> id) {
      return new Range<>(bounds().atMost(key -> key.id(id)));
    }

    /** Documents whose {@code id} is less than the given one. */
    public Range<Account> idLessThan(Id<Account> id) {
      return new Range<>(bounds().lessThan(key -> key.id(id)));
    }

    /** Range over the key with a lower bound on {@code id}. */
    public static final class IdFrom extends Range<Account> {
      private IdFrom(Bounds<Account> bounds) {
        super(bounds);
      }

      public Range<Account> idAtMost(Id<Account> id) {
        return new Range<>(bounds().atMost(key -> key.id(id)));
      }

      public Range<Account> idLessThan(Id<Account> id) {
        return new Range<>(bounds().lessThan(key -> key.id(id)));
      }
    }
  }

  /** The components of a {@link Account}; each change gives another draft. */
  public static final class Draft {
    private final Id<Account> id;
    private String country;
    private long balance;
    private @Nullable Integer score;
    private @Nullable String email;
    private boolean active;
    private @Nullable Address address;
    private List<String> tags;
    private Status status;
    private Optional<String> nickname;

    private Draft(Account row) {
      this.id = row.id();
      this.country = row.country();
      this.balance = row.balance();
      this.score = row.score();
      this.email = row.email();
      this.active = row.active();
      this.address = row.address();
      this.tags = row.tags();
      this.status = row.status();
      this.nickname = row.nickname();
    }

    private Draft(Draft draft) {
      this.id = draft.id;
      this.country = draft.country;
      this.balance = draft.balance;
      this.score = draft.score;
      this.email = draft.email;
      this.active = draft.active;
      this.address = draft.address;
      this.tags = draft.tags;
      this.status = draft.status;
      this.nickname = draft.nickname;
    }

    /** A draft with the components of a record. */
    public static Draft of(Account row) {
      return new Draft(row);
    }

    public Id<Account> id() {
      return id;
    }

    public String country() {
      return country;
    }

    public Draft withCountry(String country) {
      Draft changed = new Draft(this);
      changed.country = country;
      return changed;
    }

    public long balance() {
      return balance;
    }

    public Draft withBalance(long balance) {
      Draft changed = new Draft(this);
      changed.balance = balance;
      return changed;
    }

    public @Nullable Integer score() {
      return score;
    }

    public Draft withScore(@Nullable Integer score) {
      Draft changed = new Draft(this);
      changed.score = score;
      return changed;
    }

    public @Nullable String email() {
      return email;
    }

    public Draft withEmail(@Nullable String email) {
      Draft changed = new Draft(this);
      changed.email = email;
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

    public @Nullable Address address() {
      return address;
    }

    public Draft withAddress(@Nullable Address address) {
      Draft changed = new Draft(this);
      changed.address = address;
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

    public Status status() {
      return status;
    }

    public Draft withStatus(Status status) {
      Draft changed = new Draft(this);
      changed.status = status;
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

    /** The record with these components. */
    public Account toRecord() {
      return new Account(
          id, country, balance, score, email, active, address, tags, status, nickname);
    }
  }
}
