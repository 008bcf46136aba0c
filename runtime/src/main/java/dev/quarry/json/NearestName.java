package dev.quarry.json;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the name that a misspelt one most likely stands for. */
final class NearestName {
  private NearestName() {}

  /** Returns the nearest of some names, or null if none is near. */
  static @Nullable String of(String misspelt, String... names) {
    String nearest = null;
    int least = Math.max(1, misspelt.length() / 3) + 1;
    for (String name : names) {
      int distance = distance(misspelt.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
      if (distance < least) {
        least = distance;
        nearest = name;
      }
    }
    return nearest;
  }

  /** The number of insertions, deletions and substitutions between two texts (Levenshtein). */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int substituted = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
