package projections;

import dev.quarry.annotation.Projection;

final class Shelf {
  private Shelf() {}

  @Projection(of = Book.class)
  record Label(String isbn) {}
}
