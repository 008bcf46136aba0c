package dev.quarry.processor.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * From which version on databases are upgraded.
 *
 * @param cuts what was given up, the oldest first
 */
public record BaselineModel(List<Cut> cuts) {

  /** Nothing was given up. */
  public static final BaselineModel NONE = new BaselineModel(List.of());

  /** Copies the list. */
  public BaselineModel {
    cuts = List.copyOf(cuts);
  }

  /**
   * What was given up at one time.
   *
   * @param minSupported the oldest version that was kept
   * @param release the last release that has what was given up; empty if nobody said
   * @param passed the date version of the last migration given up, by table; that of the whole
   *     database by an empty name
   */
  public record Cut(String minSupported, String release, Map<String, String> passed) {
    /** Copies the map, sorted. */
    public Cut {
      passed = Collections.unmodifiableSortedMap(new TreeMap<>(passed));
    }
  }
}
