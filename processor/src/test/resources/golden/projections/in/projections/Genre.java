package projections;

public enum Genre {
  NOVEL,
  POEMS
}
