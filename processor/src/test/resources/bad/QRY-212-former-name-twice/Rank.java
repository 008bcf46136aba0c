package geo;

import dev.quarry.annotation.Renamed;

enum Rank {
  @Renamed(from = "HIGH")
  FIRST,
  @Renamed(from = "HIGH") // error: [QRY-212] @Renamed says that SECOND was named "HIGH" before, and says it of FIRST too; leave the name with the one whose values are stored under it
  SECOND
}
