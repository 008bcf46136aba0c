package dev.quarry.examples.atlas.load;

import dev.quarry.examples.atlas.report.AtlasException;
import java.util.ArrayList;
import java.util.List;

/** Counts a file's damaged lines and keeps the first few to show, or stops at the first one. */
final class DamagedLines {
  private static final int SHOWN = 10;

  private final String file;
  private final BadLines policy;
  private final List<String> shown = new ArrayList<>();
  private long count;

  DamagedLines(String file, BadLines policy) {
    this.file = file;
    this.policy = policy;
  }

  void add(long line, String reason) {
    String report = "%s, line %d: %s".formatted(file, line, reason);
    if (policy == BadLines.FAIL) {
      throw new AtlasException(
          report + ". Mend the line, or pass --bad-lines=skip to go on without it.");
    }
    count++;
    if (shown.size() < SHOWN) {
      shown.add(report + "; skipped");
    }
  }

  long count() {
    return count;
  }

  /** One line of text per damaged line, and one for those that are too many to show. */
  List<String> report() {
    List<String> lines = new ArrayList<>(shown);
    if (count > shown.size()) {
      lines.add("and " + (count - shown.size()) + " more damaged lines");
    }
    return lines;
  }
}
