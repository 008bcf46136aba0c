package geo.shapes;

import java.util.List;

public record Outline(
    List<Point> points) {} // error: [QRY-126] Point, a type in Outline.points, cannot be reached from the package of table City; make it public, or package-private in the same package
