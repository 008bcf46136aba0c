package geo;

import dev.quarry.annotation.*;
import geo.atlas.views.UserV20240115;
import geo.atlas.views.UserV20240301;

final class AtlasMigrations {
  @Migration(dateVersion = "2024-03-01")
  static UserV20240301 addRole(UserV20240115 old) { // error: [QRY-331] AtlasMigrations.addRole takes UserV20240115, but documents of table users come to it as UserV20240201; take UserV20240201
    return new UserV20240301(old.code(), old.name(), null, "user");
  }
}
