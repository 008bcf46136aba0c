package geo;

import dev.quarry.annotation.Migration;
import dev.quarry.annotation.Optional;

class AtlasMigrations { // warning: [QRY-254] the migrations of geo.AtlasMigrations are in no schema of this compilation; list the class in the migrations of Atlas, or @SuppressWarnings("QRY-254")
  record UserV1(@Optional String name) {}

  @Migration(dateVersion = "2024-03-01")
  static User one(UserV1 user) {
    return new User(user.name(), "");
  }
}
