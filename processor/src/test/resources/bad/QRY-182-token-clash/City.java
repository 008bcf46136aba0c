package geo;

import dev.quarry.annotation.References;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
record City(
    Id<City> id,
    String fooBar,
    String foo_bar, // error: [QRY-182] fooBar and foo_bar would get one constant, FOO_BAR; rename one of them
    Point location,
    @References(City.class) Id<City> twin, // error: [QRY-182] the reference twin and twinReference would get one constant, TWIN_REFERENCE; rename one of them
    int twinReference,
    double locationX) {} // error: [QRY-182] location.x and locationX would get one constant, LOCATION_X; rename one of them
