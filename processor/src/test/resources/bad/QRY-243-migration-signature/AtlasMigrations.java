package geo;

import dev.quarry.annotation.Migration;
import dev.quarry.annotation.Rollback;
import dev.quarry.migration.MigrationContext;
import tools.jackson.databind.node.ObjectNode;

class AtlasMigrations {
  record UserV1(String name) {}

  @Migration(dateVersion = "2024-03-01", table = "users")
  static void one(ObjectNode user) {} // error: [QRY-243] AtlasMigrations.one has no signature of a migration; write ObjectNode one(tools.jackson.databind.node.ObjectNode), NewRecord one(OldRecord) or void one(MigrationContext)

  @Migration(dateVersion = "2024-03-02", table = "users")
  static ObjectNode two() { // error: [QRY-243] AtlasMigrations.two has no signature of a migration; write ObjectNode two(tools.jackson.databind.node.ObjectNode), NewRecord two(OldRecord) or void two(MigrationContext)
    return null;
  }

  @Migration(dateVersion = "2024-03-03", table = "users")
  static ObjectNode three(UserV1 user) { // error: [QRY-243] AtlasMigrations.three has no signature of a migration; write ObjectNode three(tools.jackson.databind.node.ObjectNode), NewRecord three(OldRecord) or void three(MigrationContext)
    return null;
  }

  @Rollback(of = "2024-03-03")
  static boolean four(MigrationContext context) { // error: [QRY-243] AtlasMigrations.four has no signature of a migration; write ObjectNode four(tools.jackson.databind.node.ObjectNode), NewRecord four(OldRecord) or void four(MigrationContext)
    return true;
  }
}
