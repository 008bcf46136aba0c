package geo;

record Country(String code) {}
