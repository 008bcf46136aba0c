package dev.quarry.examples.atlas.tour;

import dev.quarry.examples.atlas.model.City;
import dev.quarry.examples.atlas.model.Point;
import dev.quarry.examples.atlas.report.TextTable;
import java.util.List;
import java.util.Locale;

/** Shows cities as a table. */
final class CityRows {
  private CityRows() {}

  static TextTable table(List<City> cities) {
    TextTable table =
        new TextTable().left("city").left("country").left("kind").right("population").right("at");
    for (City city : cities) {
      table.row(
          city.name(),
          city.country(),
          city.feature().meaning(),
          city.population(),
          text(city.location()));
    }
    return table;
  }

  static String text(Point point) {
    return String.format(
        Locale.ROOT,
        "%.2f° %s %.2f° %s",
        Math.abs(point.latitude()),
        point.latitude() < 0 ? "S" : "N",
        Math.abs(point.longitude()),
        point.longitude() < 0 ? "W" : "E");
  }
}
