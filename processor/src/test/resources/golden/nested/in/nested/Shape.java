package nested;

public sealed interface Shape {

  record Circle(Point center, double radius) implements Shape {}

  record Polygon(java.util.List<Point> corners, @dev.quarry.annotation.Optional Color fill)
      implements Shape {}

  record Empty() implements Shape {}
}
