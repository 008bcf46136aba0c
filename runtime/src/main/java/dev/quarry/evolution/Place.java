package dev.quarry.evolution;

/** Where a value is: the path that leads to it before a change, and the path after it. */
record Place(String was, String is) {
  static final Place ROOT = new Place("", "");

  static Place of(String name) {
    return new Place(name, name);
  }

  /** A field of the record here. */
  Place field(String wasName, String isName) {
    return isRoot()
        ? new Place(wasName, isName)
        : new Place(was + "." + wasName, is + "." + isName);
  }

  /** A field of the record here that keeps its name, or is on one side only. */
  Place field(String name) {
    return field(name, name);
  }

  /** The elements of the list or set here. */
  Place elements() {
    return new Place(was + "[]", is + "[]");
  }

  /** The values of the map here. */
  Place values() {
    return new Place(was + "{}", is + "{}");
  }

  /** A record of the sealed interface here. */
  Place variant(String wasName, String isName) {
    return new Place(was + "(" + wasName + ")", is + "(" + isName + ")");
  }

  private boolean isRoot() {
    return is.isEmpty();
  }
}
