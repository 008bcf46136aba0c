package geo;

import dev.quarry.annotation.*;

@Schema(tables = User.class)
interface Atlas {}

@Table("users")
record User(
    @Key String code,
    String fullName, // error: [QRY-303] since 2024-01-15: name is gone and users.fullName, of the same type, is new; is it renamed? if so, write @Renamed(from = "name") on fullName; if not, write @Removed("name") on its record
    byte age, // error: [QRY-304] since 2024-01-15: users.age was int and is now byte, which cannot hold every value; write a migration that converts it: @Migration(dateVersion = "<today>") static UserV<today> convertAge(UserV20240115 old) { return UserV<today>.from(old); } with import geo.atlas.views.*;
    Role role,
    boolean active) {} // error: [QRY-301] since 2024-01-15: users.active is new and required, but stored documents have no value for it; give it a @Default, mark it @Optional, or write a migration: @Migration(dateVersion = "<today>") static UserV<today> addActive(UserV20240115 old) { return UserV<today>.from(old); } with import geo.atlas.views.*;

enum Role { GUEST, ADMIN } // error: [QRY-306] since 2024-01-15: users.role lost the constant USER, which stored documents may hold; write a migration that maps it to another: @Migration(dateVersion = "<today>") static UserV<today> mapRole(UserV20240115 old) { return UserV<today>.from(old); } with import geo.atlas.views.*;

// A class that needs what is generated is not missed because of the errors.
final class Needs {
  static final Object TABLE = UserTable.SCHEMA;
}
