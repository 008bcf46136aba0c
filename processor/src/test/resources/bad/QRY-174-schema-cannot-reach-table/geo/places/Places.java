package geo.places;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

public class Places {
  @Table("cities")
  protected record City(@Key String name) {}
}
