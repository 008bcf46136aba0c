package geo;

import dev.quarry.annotation.Migration;

class AtlasMigrations {
  record UserV1(String name) {}

  @Migration(dateVersion = "2024-03-01")
  static User one(UserV1 user) {
    return new User(user.name(), "");
  }
}
