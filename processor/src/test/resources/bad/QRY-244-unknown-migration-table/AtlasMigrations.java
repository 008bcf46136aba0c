package geo;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Migration;
import dev.quarry.annotation.Table;
import tools.jackson.databind.node.ObjectNode;

class AtlasMigrations {
  record UserV1(String name) {}

  @Table("teams")
  @SuppressWarnings("QRY-177")
  record Team(@Key String name) {}

  @Migration(
      dateVersion = "2024-03-01",
      table = "user") // error: [QRY-244] AtlasMigrations.one is of table "user", which schema Atlas does not have; did you mean "users"?
  static ObjectNode one(ObjectNode user) {
    return user;
  }

  @Migration(
      dateVersion = "2024-03-02",
      table = "orders") // error: [QRY-244] AtlasMigrations.two is of table "orders", which schema Atlas does not have; it has users
  static UserV1 two(UserV1 user) {
    return user;
  }

  @Migration(dateVersion = "2024-03-03") // error: [QRY-244] AtlasMigrations.three is of table "teams", which schema Atlas does not have; it has users
  static Team three(UserV1 user) {
    return new Team(user.name());
  }
}
