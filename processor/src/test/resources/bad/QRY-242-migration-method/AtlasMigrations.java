package geo;

import dev.quarry.annotation.Migration;
import dev.quarry.annotation.Rollback;
import dev.quarry.migration.MigrationContext;
import tools.jackson.databind.node.ObjectNode;

class AtlasMigrations {
  @Migration(dateVersion = "2024-03-01", table = "users")
  private static ObjectNode one(ObjectNode user) { // error: [QRY-242] AtlasMigrations.one is private, so that generated code cannot call it; declare it static, without type parameters, where Atlas can reach it
    return user;
  }

  @Rollback(of = "2024-03-01")
  ObjectNode two(ObjectNode user) { // error: [QRY-242] AtlasMigrations.two is not static, so that generated code cannot call it; declare it static, without type parameters, where Atlas can reach it
    return user;
  }

  @Migration(dateVersion = "2024-03-02")
  static <T> void three(MigrationContext context) {} // error: [QRY-242] AtlasMigrations.three is generic, so that generated code cannot call it; declare it static, without type parameters, where Atlas can reach it
}
