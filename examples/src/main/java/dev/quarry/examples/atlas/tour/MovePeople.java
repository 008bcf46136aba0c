package dev.quarry.examples.atlas.tour;

import dev.quarry.examples.atlas.model.AtlasDatabase;
import dev.quarry.examples.atlas.model.City;
import dev.quarry.examples.atlas.report.Report;
import dev.quarry.examples.atlas.report.TextTable;
import java.util.List;

/**
 * A transaction with two patches, and one that undoes it. People move between the two largest
 * cities of a country, so many that the second becomes the first; the sum of all people stays what
 * it was, whenever the process may be killed.
 */
record MovePeople(String country) implements Step {

  @Override
  public String title() {
    return "Transaction: people move from the largest city of " + country + ", and back";
  }

  @Override
  public void run(AtlasDatabase atlas, Report report) {
    List<City> before = twoLargest(atlas);
    if (before.size() < 2) {
      report.printf("%s has fewer than two cities", country);
      return;
    }
    City first = before.get(0);
    City second = before.get(1);
    int people = (first.population() - second.population()) / 2 + 1;

    report.call(
        """
        atlas.write(tx -> {
          tx.cities().patch(first.id(), city -> city.withPopulation(city.population() - %1$d));
          tx.cities().patch(second.id(), city -> city.withPopulation(city.population() + %1$d));
        })"""
            .formatted(people),
        () -> move(atlas, first, second, people));
    List<City> after = twoLargest(atlas);
    report.call("the same, the other way round", () -> move(atlas, second, first, people));
    report.print(table(before, after, twoLargest(atlas)));
  }

  private static boolean move(AtlasDatabase atlas, City from, City to, int people) {
    atlas.write(
        tx -> {
          tx.cities().patch(from.id(), city -> city.withPopulation(city.population() - people));
          tx.cities().patch(to.id(), city -> city.withPopulation(city.population() + people));
        });
    return true;
  }

  private List<City> twoLargest(AtlasDatabase atlas) {
    return atlas.cities().byCountryAndPopulation().countryIs(country).descending().limit(2).list();
  }

  private static TextTable table(List<City> before, List<City> after, List<City> again) {
    TextTable table =
        new TextTable()
            .left("before")
            .right("population")
            .left("after")
            .right("population")
            .left("and back")
            .right("population");
    for (int i = 0; i < before.size(); i++) {
      table.row(
          before.get(i).name(),
          before.get(i).population(),
          after.get(i).name(),
          after.get(i).population(),
          again.get(i).name(),
          again.get(i).population());
    }
    return table;
  }
}
