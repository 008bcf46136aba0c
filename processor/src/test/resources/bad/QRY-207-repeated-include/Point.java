package geo;

record Point(double latitude, double longitude) {}
