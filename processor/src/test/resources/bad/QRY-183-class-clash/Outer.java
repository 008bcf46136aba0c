package geo;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

class Outer {
  @Table("cities")
  record City(@Key String name) {}
}
