package geo.shapes;

record Point(double x, double y) {}
