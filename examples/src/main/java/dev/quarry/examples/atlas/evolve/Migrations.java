package dev.quarry.examples.atlas.evolve;

import dev.quarry.annotation.Migration;
import dev.quarry.examples.atlas.evolve.v5.views.CityV20240215;
import dev.quarry.examples.atlas.evolve.v5.views.CityV20240301;
import dev.quarry.examples.atlas.evolve.v5.views.CityV20240301.Point;
import dev.quarry.examples.atlas.evolve.v5.views.CityV20240401;
import dev.quarry.migration.MigrationContext;

/** What of the five versions the records alone do not say. */
final class Migrations {
  private Migrations() {}

  /** From version 2 to 3. */
  static final class ToV3 {
    private ToV3() {}

    // [splitPosition]
    @Migration(dateVersion = "2024-03-01", description = "split the position")
    static CityV20240301 splitPosition(CityV20240215 old) {
      String[] parts = old.position().split(" ", 2);
      return CityV20240301.from(old)
          .location(new Point(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])));
    }
    // [/splitPosition]
  }

  /** From version 3 to 4. */
  static final class ToV4 {
    private ToV4() {}

    // [rekey]
    @Migration(dateVersion = "2024-04-01", description = "key by geonameId")
    static CityV20240401 keyByGeonameId(CityV20240301 old) {
      return CityV20240401.from(old);
    }
    // [/rekey]
  }

  /** From version 4 to 5. */
  static final class ToV5 {
    private ToV5() {}

    @Migration(dateVersion = "2024-05-01", description = "places are a table of their own")
    static void splitTable(MigrationContext context) throws Exception {
      Versions_V5_PlaceTable places = Versions_V5_PlaceTable.in(context.session());
      Versions_V5_CityTable cities = Versions_V5_CityTable.in(context.session());
      context
          .raw("cities")
          .forEach(
              (key, json) -> {
                Versions.V5.City city = cities.fromJsonNode(json);
                places.upsert(new Versions.V5.Place(city.geonameId(), city.location()));
              });
    }
  }
}
