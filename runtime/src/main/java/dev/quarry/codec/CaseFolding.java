package dev.quarry.codec;

/**
 * Makes texts equal that differ in case only, one code point at a time: each becomes the lower case
 * of its upper case, as in the simple case folding of Unicode, whatever the locale. So the folded
 * form of a text begins with that of each of its beginnings. What would change a text's length
 * stays as it is: {@code ß} does not equal {@code ss}.
 */
public final class CaseFolding {
  private static final int ASCII = 0x80;

  private CaseFolding() {}

  /**
   * The form that all texts share which differ from the given one in case only.
   *
   * @param text any text
   * @return its folded form; the text itself if that is folded already
   */
  public static String fold(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= ASCII || (c >= 'A' && c <= 'Z')) {
        return foldFrom(text, i);
      }
    }
    return text;
  }

  private static String foldFrom(String text, int first) {
    StringBuilder folded = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
    }
    return folded.toString();
  }
}
