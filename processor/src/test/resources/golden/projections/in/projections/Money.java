package projections;

public record Money(long cents) {
  public record Rate(double factor) {}
}
