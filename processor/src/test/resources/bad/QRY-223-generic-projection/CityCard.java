package geo;

import dev.quarry.annotation.Projection;

@Projection(of = City.class)
record CityCard<T>(String name) {} // error: [QRY-223] CityCard has type parameters, but a projection makes records of one type; declare a record without them
