package geo;

import dev.quarry.annotation.Migration;
import dev.quarry.migration.MigrationContext;

class AtlasMigrations {
  @Migration(dateVersion = "2024-03-01")
  static void one(MigrationContext context) {}
}
