package geo;

import dev.quarry.annotation.Migration;
import dev.quarry.migration.MigrationContext;

class AtlasMigrations {
  @Migration(
      dateVersion = "2024-03-01",
      table = "users") // error: [QRY-246] AtlasMigrations.one has the whole database in hand, but names a table; remove the table's name
  static void one(MigrationContext context) {}
}
