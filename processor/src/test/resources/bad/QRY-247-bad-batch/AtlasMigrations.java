package geo;

import dev.quarry.annotation.Migration;
import dev.quarry.migration.MigrationContext;

class AtlasMigrations {
  @Migration(
      dateVersion = "2024-03-01",
      batch = -1) // error: [QRY-247] AtlasMigrations.one commits batches of -1; give at least 1, or leave it out for as many as suit the limits
  static void one(MigrationContext context) {}
}
