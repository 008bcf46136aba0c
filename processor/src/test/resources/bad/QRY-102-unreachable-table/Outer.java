package geo;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

class Outer {
  @Table
  private record City(@Key String name) {} // error: [QRY-102] City is private or lies in a private type, where generated code cannot reach it; make it package-private or public

  @Table
  private record Town(Id<Town> id) {} // error: [QRY-102] Town is private or lies in a private type, where generated code cannot reach it; make it package-private or public

  private static class Inner {
    @Table
    record Country(@Key String code) {} // error: [QRY-102] Country is private or lies in a private type, where generated code cannot reach it; make it package-private or public
  }
}
