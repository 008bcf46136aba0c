package scalars;

public enum Theme {
  LIGHT,
  DARK
}
