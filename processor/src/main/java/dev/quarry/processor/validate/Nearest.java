package dev.quarry.processor.validate;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that a misspelt one was meant to be. */
final class Nearest {

  private Nearest() {}

  /**
   * The nearest of the known names, if one is near: by Damerau-Levenshtein distance (insertions,
   * deletions, replacements, swaps of neighbours), case aside, at most a third of the name, and
   * never all of it.
   */
  static Optional<String> to(String name, Collection<String> known) {
    int limit = Math.min(name.length() - 1, Math.max(1, (name.length() + 1) / 3));
    return known.stream()
        .filter(each -> distance(name, each) <= limit)
        .min(
            Comparator.comparing((String each) -> distance(name, each))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
