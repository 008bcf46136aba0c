package geo;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

class Outer {
  @Table
  private record City(@Key String name) {} // error: [QRY-102] City is private or lies in a private type, where generated code cannot reach it; make it package-private or public

  private static class Inner {
    @Table
    record Country(@Key String code) {} // error: [QRY-102] Country is private or lies in a private type, where generated code cannot reach it; make it package-private or public
  }
}
