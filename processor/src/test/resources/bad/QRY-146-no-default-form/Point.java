package geo;

record Point(double x, double y) {}
