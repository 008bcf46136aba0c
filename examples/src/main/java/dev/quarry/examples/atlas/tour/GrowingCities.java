package dev.quarry.examples.atlas.tour;

import static dev.quarry.examples.atlas.model.CityTable.COUNTRY;
import static dev.quarry.examples.atlas.model.CityTable.POPULATION;

import dev.quarry.examples.atlas.model.AtlasDatabase;
import dev.quarry.examples.atlas.model.City;
import dev.quarry.examples.atlas.model.CityTable;
import dev.quarry.examples.atlas.report.Report;
import java.math.BigDecimal;

/** All results of a query changed in one transaction, which is then given up. */
record GrowingCities(String country) implements Step {

  /** What happened inside the transaction; thrown to give it up. */
  private static final class GivenUp extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final long changed;
    private final BigDecimal people;

    private GivenUp(long changed, BigDecimal people) {
      super("given up", null, false, false);
      this.changed = changed;
      this.people = people;
    }
  }

  @Override
  public String title() {
    return "Whole query: every city of " + country + " grows, and then does not";
  }

  @Override
  public void run(AtlasDatabase atlas, Report report) {
    BigDecimal before = atlas.cities().where(COUNTRY.is(country)).sum(POPULATION);
    GivenUp inside =
        report.call(
            """
            atlas.write(tx -> {
              tx.cities().where(COUNTRY.is("%s")).update(city -> grown(city));
              throw new GivenUp(…);
            })"""
                .formatted(country),
            () -> grow(atlas));
    BigDecimal after = atlas.cities().where(COUNTRY.is(country)).sum(POPULATION);
    report.printf(
        "%n%,d cities changed; people: %,d before, %,d inside, %,d after",
        inside.changed, before.longValue(), inside.people.longValue(), after.longValue());
  }

  private GivenUp grow(AtlasDatabase atlas) {
    try {
      atlas.write(
          tx -> {
            long changed = tx.cities().where(COUNTRY.is(country)).update(GrowingCities::grown);
            throw new GivenUp(changed, tx.cities().where(COUNTRY.is(country)).sum(POPULATION));
          });
      throw new AssertionError("the transaction was to be given up");
    } catch (GivenUp inside) {
      return inside;
    }
  }

  private static City grown(City city) {
    return CityTable.Draft.of(city).withPopulation(city.population() + 1).toRecord();
  }
}
