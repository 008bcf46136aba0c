package dev.quarry.examples.atlas.evolve;

import dev.quarry.annotation.Migration;
import dev.quarry.migration.DocumentEditor;
import dev.quarry.migration.MigrationContext;
import dev.quarry.migration.Otherwise;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What of the five versions the records alone do not say. */
final class Migrations {
  private Migrations() {}

  /** From version 2 to 3. */
  static final class ToV3 {
    private ToV3() {}

    // A document of version 1 says admin, one of version 2 adminCode; this uses neither.
    @Migration(dateVersion = "2024-03-01", table = "cities", description = "split the position")
    static ObjectNode splitPosition(ObjectNode city) {
      return DocumentEditor.of(city)
          .split("position", " ", List.of("latitude", "longitude"))
          .parseNumber("latitude", Otherwise.FAIL)
          .parseNumber("longitude", Otherwise.FAIL)
          .moveInto("location", "latitude", "longitude")
          .document();
    }
  }

  /** From version 3 to 4. */
  static final class ToV4 {
    private ToV4() {}

    // [rekey]
    @Migration(dateVersion = "2024-04-01", table = "cities", description = "key by geonameId")
    static ObjectNode keyByGeonameId(ObjectNode city) {
      return DocumentEditor.of(city).remove("id").document();
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
