package kinds;

public enum Status {
  OPEN,
  CLOSED
}
