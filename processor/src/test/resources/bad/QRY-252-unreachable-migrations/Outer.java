package geo;

import dev.quarry.annotation.Migration;
import dev.quarry.annotation.Schema;
import dev.quarry.migration.MigrationContext;

class Outer {
  @Schema(
      tables = User.class,
      migrations = Steps.class) // error: [QRY-252] schema Atlas cannot reach the migrations of Outer.Steps; make the class public, or package-private in the schema's package
  interface Atlas {}

  private static class Steps {
    @Migration(dateVersion = "2024-03-01")
    static void one(MigrationContext context) {}
  }
}
