package geo;

import dev.quarry.annotation.Migration;
import dev.quarry.annotation.Rollback;
import dev.quarry.migration.MigrationContext;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

class AtlasMigrations {
  record UserV1(String name) {}

  record UserV2(String name, String role) {}

  @Migration(dateVersion = "2024-03-01", table = "users")
  static UserV2 one(UserV1 user) {
    return new UserV2(user.name(), "");
  }

  @Rollback(of = "2024-03-01")
  static UserV2 oneBack(UserV1 user) { // error: [QRY-249] AtlasMigrations.oneBack undoes AtlasMigrations.one, but does not take what that gives and give what that takes; write UserV1 oneBack(UserV2)
    return new UserV2(user.name(), "");
  }

  @Migration(dateVersion = "2024-03-02", table = "users")
  static ObjectNode two(ObjectNode user) {
    return user;
  }

  @Rollback(of = "2024-03-02")
  static void twoBack(MigrationContext context) {} // error: [QRY-249] AtlasMigrations.twoBack undoes AtlasMigrations.two, but does not take what that gives and give what that takes; write ObjectNode twoBack(ObjectNode)

  @Migration(dateVersion = "2024-03-03")
  static void three(MigrationContext context) {}

  @Rollback(of = "2024-03-03")
  static ObjectNode threeBack(ObjectNode user) { // error: [QRY-249] AtlasMigrations.threeBack undoes AtlasMigrations.three, but does not take what that gives and give what that takes; write void threeBack(MigrationContext)
    return user;
  }

  @Migration(dateVersion = "2024-03-04", table = "users")
  static ObjectNode four(ObjectNode user, Map<String, String> arguments) {
    return user;
  }

  @Rollback(of = "2024-03-04")
  static ObjectNode fourBack(ObjectNode user, Map<String, String> arguments) { // error: [QRY-249] AtlasMigrations.fourBack undoes AtlasMigrations.four, but does not take what that gives and give what that takes; write ObjectNode fourBack(ObjectNode)
    return user;
  }
}
