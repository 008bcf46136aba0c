package geo;

import dev.quarry.annotation.Migration;
import tools.jackson.databind.node.ObjectNode;

class AtlasMigrations {
  record UserV1(String name) {}

  record UserV2(String name, String role) {}

  @Migration(dateVersion = "2024-03-01") // error: [QRY-245] AtlasMigrations.one does not say of which table it is; name it: @Migration(dateVersion = "2024-03-01", table = "…")
  static ObjectNode one(ObjectNode user) {
    return user;
  }

  @Migration(dateVersion = "2024-03-02") // error: [QRY-245] AtlasMigrations.two does not say of which table it is; name it: @Migration(dateVersion = "2024-03-02", table = "…")
  static UserV2 two(UserV1 user) {
    return new UserV2(user.name(), "");
  }

  @Migration(dateVersion = "2024-03-03")
  static User three(UserV2 user) {
    return new User(user.name(), user.role());
  }
}
