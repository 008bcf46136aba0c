package geo;

import dev.quarry.annotation.Migration;
import dev.quarry.annotation.Rollback;
import dev.quarry.migration.MigrationContext;

class AtlasMigrations {
  @Migration(dateVersion = "2024-03-01")
  static void one(MigrationContext context) {}

  @Rollback(of = "2024-03-01")
  static void two(MigrationContext context) {}

  @Rollback(of = "2024-03-01") // error: [QRY-250] AtlasMigrations.two and AtlasMigrations.three undo one migration; remove one of them
  static void three(MigrationContext context) {}
}
