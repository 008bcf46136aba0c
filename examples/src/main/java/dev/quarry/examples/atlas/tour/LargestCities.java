package dev.quarry.examples.atlas.tour;

import dev.quarry.examples.atlas.model.AtlasDatabase;
import dev.quarry.examples.atlas.model.City;
import dev.quarry.examples.atlas.report.Report;
import java.util.List;

/** The last ten entries of one country in the index by country and population. */
record LargestCities(String country) implements Step {

  @Override
  public String title() {
    return "Index range: the ten largest cities of " + country;
  }

  @Override
  public void run(AtlasDatabase atlas, Report report) {
    List<City> cities =
        report.call(
            """
            atlas.cities().byCountryAndPopulation().countryIs("%s")
                .descending().limit(10).list()"""
                .formatted(country),
            () ->
                atlas
                    .cities()
                    .byCountryAndPopulation()
                    .countryIs(country)
                    .descending()
                    .limit(10)
                    .list());
    report.print(CityRows.table(cities));
  }
}
