package geo;

import dev.quarry.annotation.Removed;
import dev.quarry.annotation.Renamed;

@Removed("z") // warning: [QRY-190] @Removed on Unstored means nothing: no table stores Unstored; remove it, or use the type in a table
record Unstored(@Renamed(from = "a") int x) { // warning: [QRY-190] @Renamed on Unstored.x means nothing: no table stores Unstored; remove it, or use the type in a table

  enum Rank {
    @Renamed(from = "HIGH") // warning: [QRY-190] @Renamed on Rank.FIRST means nothing: no table stores Rank; remove it, or use the type in a table
    FIRST
  }

  sealed interface Kind {
    @Renamed(from = "Old") // warning: [QRY-190] @Renamed on Town means nothing: no table stores Town; remove it, or use the type in a table
    record Town() implements Kind {}
  }
}
