package dev.quarry.processor.model;

/**
 * Which documents a partial index holds.
 *
 * @param path the component that it asks about, not a collection's elements
 * @param test what it asks
 * @param constant for {@link Test#IS} the name of an enum constant, {@code true} or {@code false}
 */
public record ConditionModel(PathModel path, Test test, String constant) {

  /** What a condition asks about a component. */
  public enum Test {
    /** Whether it has one value. */
    IS,
    /** Whether it is present. */
    PRESENT,
    /** Whether it is absent. */
    ABSENT;

    /** A condition as users write it. */
    public String text(String path, String constant) {
      return switch (this) {
        case IS -> path + " = " + constant;
        case PRESENT -> path + " is present";
        case ABSENT -> path + " is absent";
      };
    }
  }

  /** The condition as users write it, {@code status = OPEN}. */
  public String text() {
    return test.text(path.dotted(), constant);
  }
}
