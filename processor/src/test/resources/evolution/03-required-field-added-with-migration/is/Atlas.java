package geo;

import dev.quarry.annotation.*;
import tools.jackson.databind.node.ObjectNode;

@Schema(tables = User.class, migrations = Migrations.class)
interface Atlas {}

@Table("users")
record User(@Key String code, String name, String role) {}

final class Migrations {
  @Migration(dateVersion = "2024-03-01", table = "users")
  static ObjectNode change(ObjectNode user) { return user; }
}
