package geo;

import dev.quarry.annotation.Projection;

@Projection(of = Point.class) // error: [QRY-221] CityCard is a projection of Point, which is no table; name a record that is annotated with @Table
record CityCard(double latitude) {}

@Projection(of = int.class) // error: [QRY-221] Other is a projection of int, which is no table; name a record that is annotated with @Table
record Other(double latitude) {}
