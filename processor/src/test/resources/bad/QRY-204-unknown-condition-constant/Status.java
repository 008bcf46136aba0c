package geo;

enum Status {
  OPEN,
  CLOSED
}
