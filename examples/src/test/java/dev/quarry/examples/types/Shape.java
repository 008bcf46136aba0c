package dev.quarry.examples.types;

import java.util.List;

/** A sealed interface of records. */
sealed interface Shape {

  record Circle(Point center, float radius) implements Shape {}

  record Polygon(List<Point> corners, java.util.Optional<Color> fill) implements Shape {}

  record Empty() implements Shape {}
}
