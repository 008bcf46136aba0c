package geo;

import dev.quarry.annotation.*;

@Schema(tables = User.class)
interface Atlas {}

@Table("users")
record User(@Key String code, Role role) {}

enum Role {
  GUEST,
  ADMIN // note: [QRY-318] since 2024-01-15: users.role has the new constant ADMIN; older programs refuse documents that hold it
}
