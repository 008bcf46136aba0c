package geo;

import dev.quarry.annotation.Removed;
import dev.quarry.annotation.Renamed;

sealed interface Kind {
  @Renamed(from = "Old.Town") // error: [QRY-210] "Old.Town" is no name that a record of Kind can have had; write the name as it stood in the source
  @Removed({}) // error: [QRY-210] @Removed in Town tells no name; write one, or remove @Removed
  record Town(Rank rank) implements Kind {}

  enum Rank {
    @Renamed(from = "class") // error: [QRY-210] "class" is no name that a constant of Rank can have had; write the name as it stood in the source
    FIRST
  }
}
