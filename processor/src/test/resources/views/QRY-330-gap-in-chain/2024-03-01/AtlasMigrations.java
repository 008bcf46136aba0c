package geo;

import dev.quarry.annotation.*;

final class AtlasMigrations {
  @Migration(dateVersion = "2024-03-01", table = "users")
  static tools.jackson.databind.node.ObjectNode addRole(
      tools.jackson.databind.node.ObjectNode user) {
    return user.put("role", "user");
  }
}
