package geo;

import dev.quarry.annotation.*;
import geo.atlas.views.UserV20240115;

final class AtlasMigrations {
  @Migration(dateVersion = "2024-03-01")
  static User addRole(UserV20240115 old) { // error: [QRY-335] AtlasMigrations.addRole goes between a view and User, which is none and changes with the program; take and give views
    return new User(old.code(), old.name(), "user");
  }
}
