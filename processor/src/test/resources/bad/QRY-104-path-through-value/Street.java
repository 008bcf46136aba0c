package geo;

record Street(String name) {}
