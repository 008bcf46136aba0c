package geo;

enum Theme {
  LIGHT,
  DARK
}
