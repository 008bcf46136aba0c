package geo;

import dev.quarry.annotation.Projection;

@Projection(of = City.class)
class CityCard {} // error: [QRY-220] CityCard is no record, but a projection makes records; declare it as a record, or remove @Projection
