package nested;

public enum Color {
  RED,
  GREEN,
  BLUE
}
