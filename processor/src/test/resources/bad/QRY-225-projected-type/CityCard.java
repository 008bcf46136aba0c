package geo;

import dev.quarry.annotation.Path;
import dev.quarry.annotation.Projection;
import java.util.Set;

@Projection(of = City.class)
record CityCard(
    Integer population,
    @Path("population") long people, // error: [QRY-225] CityCard.people is of type long, but City.population is of type int; give it that type
    Set<String> twins, // error: [QRY-225] CityCard.twins is of type Set<String>, but City.twins is of type List<String>; give it that type
    @Path("location.latitude") float north) {} // error: [QRY-225] CityCard.north is of type float, but Point.latitude is of type double; give it that type
