package dev.quarry.error;

/**
 * What messages show of values that are somebody's data: no more than a beginning, and nothing at
 * all if the system property {@value #PROPERTY} is true. What exceptions return by their methods is
 * whole in either case.
 */
final class Shown {
  static final String PROPERTY = "dev.quarry.redactValues";

  private static final int LONGEST_VALUE = 200;
  private static final int LONGEST_SENTENCE = 1000;
  private static final String REDACTED = "(redacted)";

  private Shown() {}

  /** A key, or values of an index. */
  static String value(String text) {
    return isRedacted() ? REDACTED : cut(text, LONGEST_VALUE);
  }

  /** A text in which values may occur, such as a query. */
  static String sentence(String text) {
    return isRedacted() ? REDACTED : cut(text, LONGEST_SENTENCE);
  }

  /** An exception of the user's own, whose message may hold values. */
  static String failure(Throwable failure) {
    return isRedacted() ? failure.getClass().getName() : cut(failure.toString(), LONGEST_SENTENCE);
  }

  private static boolean isRedacted() {
    return Boolean.getBoolean(PROPERTY);
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end) + "… (" + text.length() + " characters)";
  }
}
