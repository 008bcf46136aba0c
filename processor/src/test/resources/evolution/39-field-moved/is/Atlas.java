package geo;

import dev.quarry.annotation.*;
import dev.quarry.migration.MigrationContext;

@Schema(tables = {User.class, Address.class}, migrations = Migrations.class)
interface Atlas {}

@Table("users")
@Removed("street")
record User(@Key String code, String name) {}

@Table("addresses")
record Address(@Key String user, String town, @Optional String street) {}

final class Migrations {
  @Migration(dateVersion = "2024-03-01")
  static void move(MigrationContext context) {}
}
