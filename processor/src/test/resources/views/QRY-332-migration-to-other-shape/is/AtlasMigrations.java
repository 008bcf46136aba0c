package geo;

import dev.quarry.annotation.*;
import geo.atlas.views.UserV20240115;
import geo.atlas.views.UserV20240201;

final class AtlasMigrations {
  @Migration(dateVersion = "2024-03-01")
  static UserV20240201 trimNames(UserV20240115 old) { // error: [QRY-332] AtlasMigrations.trimNames gives UserV20240201, the shape of 2024-02-01; give UserV20240301, or give it the date version of that shape
    return UserV20240201.from(old).nick(null).withName(old.name().trim());
  }
}
