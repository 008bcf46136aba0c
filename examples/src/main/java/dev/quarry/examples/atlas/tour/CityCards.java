package dev.quarry.examples.atlas.tour;

import static dev.quarry.examples.atlas.model.CityCardProjection.CITY_CARD;

import dev.quarry.examples.atlas.model.AtlasDatabase;
import dev.quarry.examples.atlas.model.CityCard;
import dev.quarry.examples.atlas.report.Report;
import dev.quarry.examples.atlas.report.TextTable;
import java.util.List;

/** Three components of each document, as a record: nothing else of it is read. */
record CityCards(String country) implements Step {
  private static final int SHOWN = 5;

  @Override
  public String title() {
    return "Projection: large cities of " + country + " as CityCard";
  }

  @Override
  public void run(AtlasDatabase atlas, Report report) {
    List<CityCard> cards =
        report.call(
            """
            atlas.cities().byCountryAndPopulation().countryIs("%s")
                .descending().limit(%d).select(CITY_CARD).list()"""
                .formatted(country, SHOWN),
            () ->
                atlas
                    .cities()
                    .byCountryAndPopulation()
                    .countryIs(country)
                    .descending()
                    .limit(SHOWN)
                    .select(CITY_CARD)
                    .list());
    TextTable table = new TextTable().left("city").right("population").right("latitude");
    cards.forEach(card -> table.row(card.name(), card.population(), card.latitude()));
    report.print(table);
  }
}
