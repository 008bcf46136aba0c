package geo;

import dev.quarry.annotation.Migration;
import dev.quarry.migration.MigrationContext;
import tools.jackson.databind.node.ObjectNode;

class AtlasMigrations {
  @Migration(dateVersion = "2024-03-01", table = "users")
  static ObjectNode one(ObjectNode user) {
    return user;
  }

  @Migration(dateVersion = "2024-03-01") // error: [QRY-241] AtlasMigrations.one and AtlasMigrations.two have one date version, "2024-03-01"; give the newer of them another, like "2024-03-01.2"
  static void two(MigrationContext context) {}
}
