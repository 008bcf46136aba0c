package geo;

import dev.quarry.annotation.*;
import dev.quarry.migration.MigrationContext;

@Schema(tables = User.class, removed = "guests", migrations = Migrations.class)
interface Atlas {}

@Table("users")
record User(@Key String code, String name, @Optional Integer nights) {}

final class Migrations {
  @Migration(dateVersion = "2024-03-01")
  static void merge(MigrationContext context) {}
}
