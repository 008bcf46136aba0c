package geo;

record Area(int bC) {}
