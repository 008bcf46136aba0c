package dev.quarry.schema;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which documents a partial index holds. Immutable.
 *
 * @param path the component it asks about; dots lead into nested records
 * @param test what it asks
 * @param constant for {@link Test#IS} the name of an enum constant, {@code true} or {@code false};
 *     else empty
 */
public record IndexCondition(String path, Test test, String constant) {
  private static final Pattern TEXT =
      Pattern.compile("(?<path>\\S+) (= (?<constant>\\S+)|is (?<presence>present|absent))");

  /** What a condition asks about a component. */
  public enum Test {
    /** Whether it is present and has one value. */
    IS,
    /** Whether it is present. */
    PRESENT,
    /** Whether it is absent. */
    ABSENT
  }

  /**
   * Reads a condition that {@link #toString} wrote.
   *
   * @param text the condition
   * @return the condition
   * @throws IllegalArgumentException if the text is none
   */
  public static IndexCondition parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("\"" + text + "\" is no condition of an index.");
    }
    String constant = matcher.group("constant");
    if (constant != null) {
      return new IndexCondition(matcher.group("path"), Test.IS, constant);
    }
    Test test = "present".equals(matcher.group("presence")) ? Test.PRESENT : Test.ABSENT;
    return new IndexCondition(matcher.group("path"), test, "");
  }

  /** As declared: {@code status = OPEN}, {@code email is present}, {@code email is absent}. */
  @Override
  public String toString() {
    return switch (test) {
      case IS -> path + " = " + constant;
      case PRESENT -> path + " is present";
      case ABSENT -> path + " is absent";
    };
  }
}
