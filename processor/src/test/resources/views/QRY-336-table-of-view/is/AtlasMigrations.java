package geo;

import dev.quarry.annotation.*;
import geo.atlas.views.UserV20240115;
import geo.atlas.views.UserV20240301;

final class AtlasMigrations {
  @Migration(dateVersion = "2024-03-01", table = "cities") // error: [QRY-336] AtlasMigrations.addRole names table cities, but gives UserV20240301, which is of table users; leave the table's name out
  static UserV20240301 addRole(UserV20240115 old) {
    return UserV20240301.from(old).role("user");
  }
}
