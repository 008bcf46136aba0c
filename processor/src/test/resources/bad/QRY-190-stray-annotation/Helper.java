package geo;

import dev.quarry.annotation.Index;

class Helper {
  @Index int field; // warning: [QRY-190] @Index on Helper.field means nothing: it is on no component of a table, nor of a record nested in one; remove it, or annotate the record with @Table
}
