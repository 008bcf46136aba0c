package geo;

import dev.quarry.annotation.*;
import geo.atlas.views.UserV20240115;

final class AtlasMigrations {
  @Migration(dateVersion = "2024-03-01")
  static UserV20240115 nothing(UserV20240115 old) { // error: [QRY-333] AtlasMigrations.nothing gives the shape that it takes, UserV20240115, but table users changes its shape with it; give UserV20240301: every migration leads to a shape of its own
    return old;
  }
}
