package geo;

import dev.quarry.annotation.Renamed;

enum Code { // error: [QRY-129] enum Code has FIRST and GDEC, which would be stored under the same number, a hash of the name; rename one of them
  @Renamed(from = {"FSPU", "BETWEEN"})
  FIRST,
  GDEC
}
