package atlas;

import dev.quarry.query.Field;
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
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Typed access to table {@code countries}: documents of {@link Country} by {@code code}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class CountryTable extends Table<Country, String> {
  public static final TextField<Country> CODE = TextField.ofText("code", Country::code);

  public static final TextField<Country> NAME = TextField.ofText("name", Country::name);

  public static final Field<Country, Region> REGION =
      Field.of(
          "region",
          ValueType.enumeration(Region.class, CountryCodec::regionId, CountryCodec::regionOf),
          Country::region);

  public static final TextField<Country> CAPITAL = TextField.ofText("capital", Country::capital);

  public static final Field<Country, Boolean> LANDLOCKED =
      Field.of("landlocked", ValueType.BOOL, Country::landlocked);

  /** What table {@code countries} stores. */
  public static final TableSchema<Country, String> SCHEMA =
      TableSchema.builder("countries", new CountryCodec())
          .field(FieldSchema.required("code", Type.TEXT))
          .field(FieldSchema.required("name", Type.TEXT))
          .field(FieldSchema.required("region", CountryCodec.REGION))
          .field(FieldSchema.optional("capital", Type.TEXT))
          .field(FieldSchema.required("landlocked", Type.BOOL))
          .key("code")
          .build();

  private CountryTable(Session session) {
    super(session, SCHEMA);
  }

  /** Table {@code countries} in a database or in one of its transactions. */
  public static CountryTable in(Session session) {
    return new CountryTable(session);
  }

  /** Documents in the order of the key: {@code code}. */
  public ByKey byKey() {
    return new ByKey(keys());
  }

  /**
   * Changes components of the document with this key, which must exist, and returns the new
   * document. The change may run several times.
   */
  public Country patch(String key, UnaryOperator<Draft> change) {
    return update(key, row -> change.apply(new Draft(row)).toRecord());
  }

  /** Range over the key, to be narrowed by {@code code}. */
  public static final class ByKey extends Range<Country> {
    private ByKey(Bounds<Country> bounds) {
      super(bounds);
    }

    /** The document whose {@code code} is the given one. */
    public Match<Country> codeIs(String code) {
      return new Match<>(bounds().is(key -> key.text(code)));
    }

    /** Documents whose {@code code} is the given one or greater. */
    public CodeFrom codeAtLeast(String code) {
      return new CodeFrom(bounds().atLeast(key -> key.text(code)));
    }

    /** Documents whose {@code code} is greater than the given one. */
    public CodeFrom codeGreaterThan(String code) {
      return new CodeFrom(bounds().greaterThan(key -> key.text(code)));
    }

    /** Documents whose {@code code} is the given one or less. */
    public Range<Country> codeAtMost(String code) {
      return new Range<>(bounds().atMost(key -> key.text(code)));
    }

    /** Documents whose {@code code} is less than the given one. */
    public Range<Country> codeLessThan(String code) {
      return new Range<>(bounds().lessThan(key -> key.text(code)));
    }

    /** Documents whose {@code code} starts with the given text. */
    public Range<Country> codeStartsWith(String prefix) {
      return new Range<>(bounds().startsWith(prefix));
    }

    /** Range over the key with a lower bound on {@code code}. */
    public static final class CodeFrom extends Range<Country> {
      private CodeFrom(Bounds<Country> bounds) {
        super(bounds);
      }

      public Range<Country> codeAtMost(String code) {
        return new Range<>(bounds().atMost(key -> key.text(code)));
      }

      public Range<Country> codeLessThan(String code) {
        return new Range<>(bounds().lessThan(key -> key.text(code)));
      }
    }
  }

  /** The components of a {@link Country}; each change gives another draft. */
  public static final class Draft {
    private final String code;
    private String name;
    private Region region;
    private @Nullable String capital;
    private boolean landlocked;

    private Draft(Country row) {
      this.code = row.code();
      this.name = row.name();
      this.region = row.region();
      this.capital = row.capital();
      this.landlocked = row.landlocked();
    }

    private Draft(Draft draft) {
      this.code = draft.code;
      this.name = draft.name;
      this.region = draft.region;
      this.capital = draft.capital;
      this.landlocked = draft.landlocked;
    }

    /** A draft with the components of a record. */
    public static Draft of(Country row) {
      return new Draft(row);
    }

    public String code() {
      return code;
    }

    public String name() {
      return name;
    }

    public Draft withName(String name) {
      Draft changed = new Draft(this);
      changed.name = name;
      return changed;
    }

    public Region region() {
      return region;
    }

    public Draft withRegion(Region region) {
      Draft changed = new Draft(this);
      changed.region = region;
      return changed;
    }

    public @Nullable String capital() {
      return capital;
    }

    public Draft withCapital(@Nullable String capital) {
      Draft changed = new Draft(this);
      changed.capital = capital;
      return changed;
    }

    public boolean landlocked() {
      return landlocked;
    }

    public Draft withLandlocked(boolean landlocked) {
      Draft changed = new Draft(this);
      changed.landlocked = landlocked;
      return changed;
    }

    /** The record with these components. */
    public Country toRecord() {
      return new Country(code, name, region, capital, landlocked);
    }
  }
}
