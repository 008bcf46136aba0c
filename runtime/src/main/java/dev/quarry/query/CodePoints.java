package dev.quarry.query;

/** Texts by code point, which is the order that keys have; UTF-16 has another. */
final class CodePoints {
  private CodePoints() {}

  /** Compares two texts. */
  static int compare(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    for (int i = 0; i < shorter; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        // Surrogates stand for code points above all other chars.
        boolean wide = Character.isSurrogate(x);
        return wide == Character.isSurrogate(y) ? Character.compare(x, y) : wide ? 1 : -1;
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
