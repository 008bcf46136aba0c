package geo;

import dev.quarry.annotation.Projection;

class CityCard {
  @Projection(of = City.class)
  private record Inner(String name) {} // error: [QRY-222] Inner is private or lies in a private type, where generated code cannot reach it; make it package-private or public
}
