package geo;

import dev.quarry.annotation.Schema;

class Outer {
  @Schema(tables = City.class)
  private interface Hidden {} // error: [QRY-173] schema Hidden is not an interface or class that its package can reach; put @Schema on an interface that is not private, as in interface Atlas {}
}
