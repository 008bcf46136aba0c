package geo;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

@Table("cities")
record City(@Key String name, Point location) {
  @Index static final int LIMIT = 3; // warning: [QRY-190] @Index on City.LIMIT means nothing: it is on no component of a table, nor of a record nested in one; remove it, or annotate the record with @Table
}
