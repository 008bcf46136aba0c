package geo;

import dev.quarry.annotation.Renamed;

sealed interface Kind {
  @Renamed(from = "Village") // error: [QRY-211] @Renamed says that Town was named "Village" before, but in Kind that is another record now; take the name out of @Renamed
  record Town(Rank rank) implements Kind {}

  record Village(Point point) implements Kind {}

  record Point(int x, @Renamed(from = "x") int y) {} // error: [QRY-211] @Renamed says that y was named "x" before, but in Point that is another component now; take the name out of @Renamed

  enum Rank {
    @Renamed(from = "SECOND") // error: [QRY-211] @Renamed says that FIRST was named "SECOND" before, but in Rank that is another constant now; take the name out of @Renamed
    FIRST,
    SECOND
  }
}
