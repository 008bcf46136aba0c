package geo;

import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
record City(String name, Id<Country> country) {} // error: [QRY-110] table City has no key; give it a component of type Id<City>, or mark one or several with @Key
