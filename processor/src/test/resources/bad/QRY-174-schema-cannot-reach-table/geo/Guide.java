package geo;

import dev.quarry.annotation.Schema;
import geo.places.Places;

class Guide extends Places {
  @Schema(tables = City.class) // error: [QRY-174] schema Atlas lists City, which is not public and lies in another package; make City public, or declare the schema in its package
  interface Atlas {}
}
