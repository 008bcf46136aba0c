package geo;

import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import geo.shapes.Outline;

@Table("cities")
record City(
    Id<City> id,
    Size size, // error: [QRY-126] Size, a type in City.size, cannot be reached from the package of table City; make it public, or package-private in the same package
    Outline outline) {

  private enum Size {
    SMALL
  }
}
