package geo;

import dev.quarry.annotation.*;

@Schema(tables = User.class)
interface Atlas {}

@Table("users")
record User(
    @Key String code,
    String name,
    String role) {} // error: [QRY-301] since 2024-01-15: users.role is new and required, but stored documents have no value for it; give it a @Default, mark it @Optional, or write a migration: @Migration(dateVersion = "<today>") static UserV<today> addRole(UserV20240115 old) { return UserV<today>.from(old); } with import geo.atlas.views.*;
