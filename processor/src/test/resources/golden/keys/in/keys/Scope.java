package keys;

public enum Scope {
  USER,
  SYSTEM
}
