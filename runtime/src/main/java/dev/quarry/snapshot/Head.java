package dev.quarry.snapshot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The file {@code HEAD} of a table's folder: which snapshot is the newest, and which one it was
 * sealed on. Two branches that seal the same table change the same lines of it, so that they cannot
 * be merged without a person who looks.
 *
 * @param tip the newest snapshot
 * @param parent the one before it
 * @param ended the date version with which the table was given up
 */
record Head(SnapshotMark tip, Optional<SnapshotMark> parent, Optional<String> ended) {

  static final String FILE = "HEAD";

  /** The file's text. */
  String toText() {
    return line("tip", tip)
        + parent.map(mark -> line("parent", mark)).orElse("parent none\n")
        + ended.map(version -> "ended " + version + "\n").orElse("");
  }

  private static String line(String word, SnapshotMark mark) {
    return word + " " + mark.version() + " " + mark.hash() + "\n";
  }

  /** Reads the file's text; throws IllegalArgumentException where it is none. */
  static Head parse(String text) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
      List<String> words = List.of(line.strip().split(" +"));
      if (lines.put(words.get(0), words.subList(1, words.size())) != null) {
        throw new IllegalArgumentException("it has two lines that begin with " + words.get(0));
      }
    }
    List<String> ended = lines.getOrDefault("ended", List.of());
    Optional<SnapshotMark> tip = mark(lines, "tip");
    boolean isComplete = tip.isPresent() && lines.containsKey("parent") && ended.size() <= 1;
    if (!isComplete) {
      throw new IllegalArgumentException("it lacks the line of the tip or of its parent");
    }
    return new Head(tip.get(), mark(lines, "parent"), ended.stream().findFirst());
  }

  private static Optional<SnapshotMark> mark(Map<String, List<String>> lines, String word) {
    List<String> words = lines.getOrDefault(word, List.of());
    return words.size() == 2
        ? Optional.of(new SnapshotMark(words.get(0), words.get(1)))
        : Optional.empty();
  }
}
