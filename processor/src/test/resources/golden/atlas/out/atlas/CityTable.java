package atlas;

import dev.quarry.codec.DocumentReader;
import dev.quarry.query.ElementsField;
import dev.quarry.query.Field;
import dev.quarry.query.OrderedField;
import dev.quarry.query.Reference;
import dev.quarry.query.TextField;
import dev.quarry.query.ValueType;
import dev.quarry.schema.FieldSchema;
import dev.quarry.schema.OnDelete;
import dev.quarry.schema.TableSchema;
import dev.quarry.schema.Type;
import dev.quarry.table.Bounds;
import dev.quarry.table.Match;
import dev.quarry.table.Range;
import dev.quarry.table.Session;
import dev.quarry.table.Table;
import dev.quarry.value.Id;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Typed access to table {@code cities}: documents of {@link City} by {@code id}. */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class CityTable extends Table<City, Id<City>> {
  public static final OrderedField<City, Id<City>> ID =
      OrderedField.of("id", ValueType.id(), City::id);

  public static final TextField<City> NAME = TextField.ofText("name", City::name);

  public static final TextField<City> COUNTRY = TextField.ofText("country", City::country);

  public static final OrderedField<City, Integer> POPULATION =
      OrderedField.of("population", ValueType.INT32, City::population);

  public static final Field<City, Point> LOCATION =
      Field.of("location", ValueType.whole(CityCodec::decodePoint), City::location);

  public static final OrderedField<City, Double> LOCATION_LATITUDE =
      OrderedField.of("location.latitude", ValueType.FLOAT64, row -> row.location().latitude());

  public static final OrderedField<City, Double> LOCATION_LONGITUDE =
      OrderedField.of("location.longitude", ValueType.FLOAT64, row -> row.location().longitude());

  public static final ElementsField<City, String> ALTERNATE_NAMES =
      ElementsField.ofElements(
          "alternateNames",
          ValueType.TEXT,
          in -> in.list(DocumentReader::text),
          City::alternateNames);

  public static final OrderedField<City, Instant> SURVEYED_AT =
      OrderedField.of("surveyedAt", ValueType.INSTANT, City::surveyedAt);

  /** What table {@code cities} stores. */
  public static final TableSchema<City, Id<City>> SCHEMA =
      TableSchema.builder("cities", new CityCodec())
          .field(FieldSchema.required("id", Type.id("cities")))
          .field(FieldSchema.required("name", Type.TEXT))
          .field(FieldSchema.required("country", Type.TEXT))
          .field(FieldSchema.required("population", Type.INT32))
          .field(FieldSchema.required("location", CityCodec.POINT))
          .field(FieldSchema.required("alternateNames", Type.list(Type.TEXT)))
          .field(FieldSchema.optional("surveyedAt", Type.INSTANT))
          .key("id")
          .index("country_population", "country", "population")
          .index("name", "name")
          .reference("country", "countries", OnDelete.RESTRICT, "country_population")
          .build();

  /** Component {@code country} as a reference to {@link Country}. */
  public static final Reference<City, Country, Country> COUNTRY_REFERENCE =
      Reference.to(COUNTRY, () -> CountryTable.SCHEMA);

  private CityTable(Session session) {
    super(session, SCHEMA);
  }

  /** Table {@code cities} in a database or in one of its transactions. */
  public static CityTable in(Session session) {
    return new CityTable(session);
  }

  /**
   * Documents in the order of index {@code country_population}: {@code country}, then {@code
   * population}.
   */
  public ByCountryAndPopulation byCountryAndPopulation() {
    return new ByCountryAndPopulation(index(0));
  }

  /** Documents in the order of index {@code name}: {@code name}. */
  public ByName byName() {
    return new ByName(index(1));
  }

  /** Documents in the order of the key: {@code id}. */
  public ByKey byKey() {
    return new ByKey(keys());
  }

  /**
   * Changes components of the document with this key, which must exist, and returns the new
   * document. The change may run several times.
   */
  public City patch(Id<City> key, UnaryOperator<Draft> change) {
    return update(key, row -> change.apply(new Draft(row)).toRecord());
  }

  /**
   * Range over index {@code country_population}, to be narrowed by {@code country}, then {@code
   * population}.
   */
  public static final class ByCountryAndPopulation extends Range<City> {
    private ByCountryAndPopulation(Bounds<City> bounds) {
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
    public Range<City> countryAtMost(String country) {
      return new Range<>(bounds().atMost(key -> key.text(country)));
    }

    /** Documents whose {@code country} is less than the given one. */
    public Range<City> countryLessThan(String country) {
      return new Range<>(bounds().lessThan(key -> key.text(country)));
    }

    /** Documents whose {@code country} starts with the given text. */
    public Range<City> countryStartsWith(String prefix) {
      return new Range<>(bounds().startsWith(prefix));
    }

    /** Range over index {@code country_population} with {@code country} fixed. */
    public static final class CountryIs extends Range<City> {
      private CountryIs(Bounds<City> bounds) {
        super(bounds);
      }

      /** Documents whose {@code population} is the given one. */
      public Range<City> populationIs(int population) {
        return new Range<>(bounds().is(key -> key.int32(population)));
      }

      /** Documents whose {@code population} is the given one or greater. */
      public PopulationFrom populationAtLeast(int population) {
        return new PopulationFrom(bounds().atLeast(key -> key.int32(population)));
      }

      /** Documents whose {@code population} is greater than the given one. */
      public PopulationFrom populationGreaterThan(int population) {
        return new PopulationFrom(bounds().greaterThan(key -> key.int32(population)));
      }

      /** Documents whose {@code population} is the given one or less. */
      public Range<City> populationAtMost(int population) {
        return new Range<>(bounds().atMost(key -> key.int32(population)));
      }

      /** Documents whose {@code population} is less than the given one. */
      public Range<City> populationLessThan(int population) {
        return new Range<>(bounds().lessThan(key -> key.int32(population)));
      }
    }

    /** Range over index {@code country_population} with a lower bound on {@code country}. */
    public static final class CountryFrom extends Range<City> {
      private CountryFrom(Bounds<City> bounds) {
        super(bounds);
      }

      public Range<City> countryAtMost(String country) {
        return new Range<>(bounds().atMost(key -> key.text(country)));
      }

      public Range<City> countryLessThan(String country) {
        return new Range<>(bounds().lessThan(key -> key.text(country)));
      }
    }

    /** Range over index {@code country_population} with a lower bound on {@code population}. */
    public static final class PopulationFrom extends Range<City> {
      private PopulationFrom(Bounds<City> bounds) {
        super(bounds);
      }

      public Range<City> populationAtMost(int population) {
        return new Range<>(bounds().atMost(key -> key.int32(population)));
      }

      public Range<City> populationLessThan(int population) {
        return new Range<>(bounds().lessThan(key -> key.int32(population)));
      }
    }
  }

  /** Range over index {@code name}, to be narrowed by {@code name}. */
  public static final class ByName extends Range<City> {
    private ByName(Bounds<City> bounds) {
      super(bounds);
    }

    /** Documents whose {@code name} is the given one. */
    public Range<City> nameIs(String name) {
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
    public Range<City> nameAtMost(String name) {
      return new Range<>(bounds().atMost(key -> key.text(name)));
    }

    /** Documents whose {@code name} is less than the given one. */
    public Range<City> nameLessThan(String name) {
      return new Range<>(bounds().lessThan(key -> key.text(name)));
    }

    /** Documents whose {@code name} starts with the given text. */
    public Range<City> nameStartsWith(String prefix) {
      return new Range<>(bounds().startsWith(prefix));
    }

    /** Range over index {@code name} with a lower bound on {@code name}. */
    public static final class NameFrom extends Range<City> {
      private NameFrom(Bounds<City> bounds) {
        super(bounds);
      }

      public Range<City> nameAtMost(String name) {
        return new Range<>(bounds().atMost(key -> key.text(name)));
      }

      public Range<City> nameLessThan(String name) {
        return new Range<>(bounds().lessThan(key -> key.text(name)));
      }
    }
  }

  /** Range over the key, to be narrowed by {@code id}. */
  public static final class ByKey extends Range<City> {
    private ByKey(Bounds<City> bounds) {
      super(bounds);
    }

    /** The document whose {@code id} is the given one. */
    public Match<City> idIs(Id<City> id) {
      return new Match<>(bounds().is(key -> key.id(id)));
    }

    /** Documents whose {@code id} is the given one or greater. */
    public IdFrom idAtLeast(Id<City> id) {
      return new IdFrom(bounds().atLeast(key -> key.id(id)));
    }

    /** Documents whose {@code id} is greater than the given one. */
    public IdFrom idGreaterThan(Id<City> id) {
      return new IdFrom(bounds().greaterThan(key -> key.id(id)));
    }

    /** Documents whose {@code id} is the given one or less. */
    public Range<City> idAtMost(Id<City> id) {
      return new Range<>(bounds().atMost(key -> key.id(id)));
    }

    /** Documents whose {@code id} is less than the given one. */
    public Range<City> idLessThan(Id<City> id) {
      return new Range<>(bounds().lessThan(key -> key.id(id)));
    }

    /** Range over the key with a lower bound on {@code id}. */
    public static final class IdFrom extends Range<City> {
      private IdFrom(Bounds<City> bounds) {
        super(bounds);
      }

      public Range<City> idAtMost(Id<City> id) {
        return new Range<>(bounds().atMost(key -> key.id(id)));
      }

      public Range<City> idLessThan(Id<City> id) {
        return new Range<>(bounds().lessThan(key -> key.id(id)));
      }
    }
  }

  /** The components of a {@link City}; each change gives another draft. */
  public static final class Draft {
    private final Id<City> id;
    private String name;
    private String country;
    private int population;
    private Point location;
    private List<String> alternateNames;
    private @Nullable Instant surveyedAt;

    private Draft(City row) {
      this.id = row.id();
      this.name = row.name();
      this.country = row.country();
      this.population = row.population();
      this.location = row.location();
      this.alternateNames = row.alternateNames();
      this.surveyedAt = row.surveyedAt();
    }

    private Draft(Draft draft) {
      this.id = draft.id;
      this.name = draft.name;
      this.country = draft.country;
      this.population = draft.population;
      this.location = draft.location;
      this.alternateNames = draft.alternateNames;
      this.surveyedAt = draft.surveyedAt;
    }

    /** A draft with the components of a record. */
    public static Draft of(City row) {
      return new Draft(row);
    }

    public Id<City> id() {
      return id;
    }

    public String name() {
      return name;
    }

    public Draft withName(String name) {
      Draft changed = new Draft(this);
      changed.name = name;
      return changed;
    }

    public String country() {
      return country;
    }

    public Draft withCountry(String country) {
      Draft changed = new Draft(this);
      changed.country = country;
      return changed;
    }

    public int population() {
      return population;
    }

    public Draft withPopulation(int population) {
      Draft changed = new Draft(this);
      changed.population = population;
      return changed;
    }

    public Point location() {
      return location;
    }

    public Draft withLocation(Point location) {
      Draft changed = new Draft(this);
      changed.location = location;
      return changed;
    }

    public List<String> alternateNames() {
      return alternateNames;
    }

    public Draft withAlternateNames(List<String> alternateNames) {
      Draft changed = new Draft(this);
      changed.alternateNames = alternateNames;
      return changed;
    }

    public @Nullable Instant surveyedAt() {
      return surveyedAt;
    }

    public Draft withSurveyedAt(@Nullable Instant surveyedAt) {
      Draft changed = new Draft(this);
      changed.surveyedAt = surveyedAt;
      return changed;
    }

    /** The record with these components. */
    public City toRecord() {
      return new City(id, name, country, population, location, alternateNames, surveyedAt);
    }
  }
}
