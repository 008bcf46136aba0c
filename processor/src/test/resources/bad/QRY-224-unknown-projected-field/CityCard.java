package geo;

import dev.quarry.annotation.Path;
import dev.quarry.annotation.Projection;

@Projection(of = City.class)
record CityCard(
    String name,
    int populaton, // error: [QRY-224] CityCard.populaton names no component of City; did you mean "population"?
    double latitude, // error: [QRY-224] CityCard.latitude names no component of City; for the one in a nested record write @Path("location.latitude")
    int xyz, // error: [QRY-224] CityCard.xyz names no component of City; its components are name, population, location, mayor, area, twins
    @Path("location.latitde") double north, // error: [QRY-224] path "location.latitde" names no component of Point; did you mean "location.latitude"?
    @Path("twins.size") int count) {} // error: [QRY-224] path "twins.size" goes on behind City.twins, a List<String>, though paths go through nested records only; select that as a whole
