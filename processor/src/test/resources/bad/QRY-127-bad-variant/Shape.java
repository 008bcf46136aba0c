package geo;

sealed interface Shape { // error: [QRY-127] Shape permits Shape.Square, which is no record; permit records only
  record Circle(double radius) implements Shape {}

  final class Square implements Shape {}
}
