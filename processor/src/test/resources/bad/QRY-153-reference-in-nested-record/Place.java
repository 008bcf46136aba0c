package geo;

import dev.quarry.annotation.References;
import dev.quarry.value.Id;

record Place(@References(City.class) Id<City> city) {} // error: [QRY-153] Place.city refers to a table, but lies in a nested record; move it to a component of the table's record
