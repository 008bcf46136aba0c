package atlas;

public enum Region {
  AFRICA,
  AMERICAS,
  EUROPE
}
