package geo;

import dev.quarry.annotation.*;
import geo.atlas.views.UserV20240115;
import geo.atlas.views.UserV20240301; // error: cannot find symbol
import geo.atlas.views.UserV20240401;

final class AtlasMigrations {
  @Migration(dateVersion = "2024-03-01")
  static UserV20240301 addRole(UserV20240115 old) { // error: [QRY-334] AtlasMigrations.addRole leads to a shape that was never sealed and is no more: migration 2024-04-01 is newer; seal before you write the next migration of a table; now let one migration do what both should, or let the older one be of documents // error: cannot find symbol
    return UserV20240301.from(old).role("user");
  }

  @Migration(dateVersion = "2024-04-01")
  static UserV20240401 trimNames(UserV20240301 old) { // error: cannot find symbol
    return UserV20240401.from(old).withName(old.name().trim());
  }
}
