package dev.quarry.snapshot;

import dev.quarry.evolution.DateVersion;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is left of the versions of a schema that were squashed: the file {@code BASELINE.json} in
 * the schema's folder. It keeps what must not be used again, and what an older database has to be
 * told. Immutable.
 *
 * @param cuts what was given up each time, the oldest first
 * @param tables what was squashed of each table, by folder
 */
public record SquashedVersions(List<Cut> cuts, List<Table> tables) {

  /** The name of the file. */
  public static final String FILE = "BASELINE.json";

  /** Nothing was squashed. */
  public static final SquashedVersions NONE = new SquashedVersions(List.of(), List.of());

  /** Copies the lists. */
  public SquashedVersions {
    cuts = List.copyOf(cuts);
    tables = List.copyOf(tables);
  }

  /**
   * What was given up at one time.
   *
   * @param minSupported the oldest version that was kept
   * @param release the last release that has what was given up
   * @param migrations the migrations that were given up, in order
   */
  public record Cut(String minSupported, String release, List<Migration> migrations) {
    /** Copies the list. */
    public Cut {
      migrations = List.copyOf(migrations);
    }
  }

  /**
   * A migration that was given up; its date version is not used again.
   *
   * @param dateVersion its date version
   * @param folder the folder of the table whose documents it is of; empty if it is of the whole
   *     database
   * @param description what it did
   */
  public record Migration(String dateVersion, String folder, String description) {}

  /**
   * What was squashed of a table.
   *
   * @param folder the folder of its lineage
   * @param snapshots the snapshots that lay before those that are kept, oldest first
   * @param fields the paths that fields had whose ids are gone with these snapshots, by id: no
   *     field gets one of these ids again
   */
  public record Table(String folder, List<SnapshotMark> snapshots, Map<Integer, String> fields) {
    /** Copies both. */
    public Table {
      snapshots = List.copyOf(snapshots);
      fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }
  }

  /**
   * What was squashed of a table.
   *
   * @param folder the folder of its lineage
   * @return empty if nothing was
   */
  public Optional<Table> table(String folder) {
    return tables.stream().filter(each -> each.folder().equals(folder)).findFirst();
  }

  /**
   * The oldest version that was kept.
   *
   * @return its date version; empty if nothing was squashed
   */
  public String minSupported() {
    return cuts.isEmpty() ? "" : cuts.get(cuts.size() - 1).minSupported();
  }

  /**
   * Whether a migration of the program is one that was given up, or would have to run before them.
   *
   * @param dateVersion its date version
   * @param folder the folder of its table, or an empty text
   * @return whether it is not after the last one given up
   */
  public boolean covers(String dateVersion, String folder) {
    return cuts.stream()
        .flatMap(cut -> cut.migrations().stream())
        .filter(each -> each.folder().equals(folder))
        .anyMatch(each -> DateVersion.compare(dateVersion, each.dateVersion()) <= 0);
  }

  /**
   * Its canonical text, with a hash of the rest at the end.
   *
   * @return JSON, with a line end behind it
   */
  public String toJson() {
    return SquashedVersionsJson.write(this);
  }

  /**
   * Reads the file.
   *
   * @param json its JSON
   * @return what was squashed
   * @throws IllegalArgumentException if it is none, was changed, or is of a form newer than this
   *     library knows
   */
  public static SquashedVersions parse(String json) {
    return SquashedVersionsJson.parse(json);
  }
}
