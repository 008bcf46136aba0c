package geo;

import dev.quarry.annotation.*;

@Schema(tables = User.class)
interface Atlas {}

@Table("users")
record User(@Key String code, Role role) {}

enum Role {
  GUEST,
  ADMIN // error: [QRY-307] since 2024-01-15: users.role lost the constant ROOT and has the new constant ADMIN; is it renamed? if so, write @Renamed(from = "ROOT") on ADMIN; if not, write a migration that maps it to another: @Migration(dateVersion = "<today>") static UserV<today> mapRole(UserV20240115 old) { return UserV<today>.from(old); } with import geo.atlas.views.*;
}
