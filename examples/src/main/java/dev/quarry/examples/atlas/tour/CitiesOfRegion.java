package dev.quarry.examples.atlas.tour;

import dev.quarry.examples.atlas.model.AtlasDatabase;
import dev.quarry.examples.atlas.model.AtlasTransaction;
import dev.quarry.examples.atlas.model.City;
import dev.quarry.examples.atlas.model.Country;
import dev.quarry.examples.atlas.model.Region;
import dev.quarry.examples.atlas.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The largest cities of a region. Cities know only their country, and countries their region: two
 * indexes, read in one snapshot.
 */
record CitiesOfRegion(Region region) implements Step {
  private static final int SHOWN = 10;

  @Override
  public String title() {
    return "Relations: the largest city of each country in " + region;
  }

  @Override
  public void run(AtlasDatabase atlas, Report report) {
    List<City> cities =
        report.call(
            """
            atlas.read(tx -> {
              for (Country country : tx.countries().byRegion().regionIs(Region.%s).list()) {
                tx.cities().byCountryAndPopulation().countryIs(country.code())
                    .descending().first().ifPresent(cities::add);
              } … })"""
                .formatted(region),
            () -> atlas.read(this::largestPerCountry));
    report.print(CityRows.table(cities.stream().limit(SHOWN).toList()));
    report.printf("%nthe first of %,d countries and territories", cities.size());
  }

  private List<City> largestPerCountry(AtlasTransaction tx) {
    List<City> cities = new ArrayList<>();
    for (Country country : tx.countries().byRegion().regionIs(region).list()) {
      tx.cities()
          .byCountryAndPopulation()
          .countryIs(country.code())
          .descending()
          .first()
          .ifPresent(cities::add);
    }
    cities.sort(Comparator.comparingInt(City::population).reversed());
    return cities;
  }
}
