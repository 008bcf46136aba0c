package dev.quarry.query;

/** The opposite of a predicate. */
record Not<R>(Predicate<R> predicate) implements Predicate<R> {
  @Override
  public Predicate<R> not() {
    return predicate;
  }

  @Override
  public boolean test(R row) {
    return !predicate.test(row);
  }

  @Override
  public String toString() {
    return "not (" + predicate + ")";
  }
}
