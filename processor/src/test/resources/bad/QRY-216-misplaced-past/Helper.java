package geo;

import dev.quarry.annotation.Removed;
import dev.quarry.annotation.Renamed;

@Removed("other") // error: [QRY-216] @Removed on Helper stands on nothing that is stored under a name; put it on a component, an enum constant, a record of a sealed interface or a table's record
class Helper {
  @Renamed(from = "old") int field; // error: [QRY-216] @Renamed on Helper.field stands on nothing that is stored under a name; put it on a component, an enum constant, a record of a sealed interface or a table's record
}
