package geo;

import dev.quarry.annotation.References;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.util.List;
import java.util.Map;

@Table("cities")
record City(
    Id<City> id,
    @References(Country.class) int country, // error: [QRY-151] City.country is of type int, but the key of Country is of type String; give the component that type, or a List or Set of it
    @References(Country.class) Map<String, String> neighbours, // error: [QRY-151] City.neighbours is of type Map<String, String>, but the key of Country is of type String; give the component that type, or a List or Set of it
    @References(City.class) List<Id<Country>> twins) {} // error: [QRY-151] City.twins is of type List<Id<Country>>, but the key of City is of type Id<City>; give the component that type, or a List or Set of it
