package geo;

import dev.quarry.annotation.Migration;
import dev.quarry.annotation.Rollback;
import dev.quarry.migration.MigrationContext;

class AtlasMigrations {
  @Migration(dateVersion = "2024-03-01")
  static void one(MigrationContext context) {}

  @Rollback(of = "2024-03-10") // error: [QRY-248] AtlasMigrations.two undoes "2024-03-10", but schema Atlas has no such migration; did you mean "2024-03-01"?
  static void two(MigrationContext context) {}

  @Rollback(of = "first") // error: [QRY-248] AtlasMigrations.three undoes "first", but schema Atlas has no such migration; name the dateVersion of one that it has
  static void three(MigrationContext context) {}
}
