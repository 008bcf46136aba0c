package geo;

import dev.quarry.annotation.*;

@Schema(tables = {User.class, Team.class})
interface Atlas {}

// Both messages can be followed: the date versions of a schema's migrations differ. Tables are
// looked at in the order of their names.
@Table("users")
record User(
    @Key String code,
    String role) {} // error: [QRY-301] since 2024-01-15: users.role is new and required, but stored documents have no value for it; give it a @Default, mark it @Optional, or write a migration: @Migration(dateVersion = "<today>.2") static UserV<today>_2 addRole(UserV20240115 old) { return UserV<today>_2.from(old); } with import geo.atlas.views.*;

@Table("teams")
record Team(
    @Key String code,
    String town) {} // error: [QRY-301] since 2024-01-15: teams.town is new and required, but stored documents have no value for it; give it a @Default, mark it @Optional, or write a migration: @Migration(dateVersion = "<today>") static TeamV<today> addTown(TeamV20240115 old) { return TeamV<today>.from(old); } with import geo.atlas.views.*;
