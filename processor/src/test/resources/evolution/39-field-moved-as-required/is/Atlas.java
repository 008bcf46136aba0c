package geo;

import dev.quarry.annotation.*;
import dev.quarry.migration.MigrationContext;

@Schema(tables = {User.class, Address.class}, migrations = Migrations.class)
interface Atlas {}

@Table("users")
@Removed("street")
record User(@Key String code, String name) {}

@Table("addresses")
record Address(@Key String user, String town, 
    String street) {} // error: [QRY-301] since 2024-01-15: addresses.street is new and required, but stored documents have no value for it; give it a @Default, mark it @Optional, or write a migration: @Migration(dateVersion = "<today>") static AddressV<today> addStreet(AddressV20240115 old) { return AddressV<today>.from(old); } with import geo.atlas.views.*;

final class Migrations {
  @Migration(dateVersion = "2024-03-01")
  static void move(MigrationContext context) {}
}
