package dev.quarry.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * From which version on a program upgrades databases, because the steps before it were given up.
 * Immutable; generated code makes one of {@code @Schema(minSupported = …)} and of what was
 * squashed.
 *
 * @param cuts what was given up, the oldest first; empty if nothing was
 */
public record Baseline(List<Cut> cuts) {

  /** Nothing was given up. */
  public static final Baseline NONE = new Baseline(List.of());

  /** Copies the list. */
  public Baseline {
    cuts = List.copyOf(cuts);
  }

  /**
   * What was given up at one time.
   *
   * @param minSupported the date version of the oldest shapes that are still known
   * @param release the last release that has the steps that were given up; empty if nobody said
   * @param passed the date version of the last migration given up, by the table whose documents it
   *     is of; that of the whole database by an empty name
   */
  public record Cut(String minSupported, String release, Map<String, String> passed) {

    /** Copies the map. */
    public Cut {
      passed = Map.copyOf(passed);
    }
  }

  /**
   * This baseline with another cut, the newest.
   *
   * @param minSupported the date version of the oldest shapes that are still known
   * @param release the last release that has what was given up, or an empty text
   * @return the changed baseline
   */
  public Baseline cut(String minSupported, String release) {
    List<Cut> all = new ArrayList<>(cuts);
    all.add(new Cut(minSupported, release, Map.of()));
    return new Baseline(all);
  }

  /**
   * This baseline with a migration that its newest cut gave up.
   *
   * @param table the table whose documents it is of, by its name of today; empty for one of the
   *     whole database
   * @param dateVersion its date version
   * @return the changed baseline
   * @throws IllegalStateException if it has no cut
   */
  public Baseline passed(String table, String dateVersion) {
    if (cuts.isEmpty()) {
      throw new IllegalStateException("The baseline has no cut. Call cut first.");
    }
    List<Cut> all = new ArrayList<>(cuts);
    Cut last = all.remove(all.size() - 1);
    Map<String, String> passed = new HashMap<>(last.passed());
    passed.put(table, dateVersion);
    all.add(new Cut(last.minSupported(), last.release(), passed));
    return new Baseline(all);
  }

  /**
   * The last migration given up of a table's documents, or of the whole database.
   *
   * @param table the table's name, or an empty text
   * @return its date version; empty if none was given up
   */
  public String passed(String table) {
    return cuts.stream()
        .map(cut -> cut.passed().getOrDefault(table, ""))
        .filter(each -> !each.isEmpty())
        .reduce("", (older, newer) -> newer);
  }

  /**
   * The oldest version that can be upgraded.
   *
   * @return its date version; empty if nothing was given up
   */
  public String minSupported() {
    return cuts.isEmpty() ? "" : cuts.get(cuts.size() - 1).minSupported();
  }
}
