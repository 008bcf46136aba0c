package geo;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
@Index(value = {"country", "population"}, include = {"nmae", "location.latitud", "name.length"}) // error: [QRY-104] included path "name.length" goes on behind City.name of type String, though paths go through nested records only; end it at "name", or index another component // error: [QRY-206] included path "location.latitud" names no component of Point; did you mean "location.latitude"? // error: [QRY-206] included path "nmae" names no component of City; did you mean "name"?
record City(
    Id<City> id,
    String country,
    int population,
    @Index(include = "everything") String name, // error: [QRY-206] included path "everything" names no component of City; its components are id, country, population, name, location
    Point location) {}
