package dev.quarry.examples.golden;

import java.util.List;

/** A sealed interface of records. */
sealed interface Area {
  record Circle(Place center, float radius) implements Area {}

  record Polygon(List<Place> corners) implements Area {}

  record Everywhere() implements Area {}
}
