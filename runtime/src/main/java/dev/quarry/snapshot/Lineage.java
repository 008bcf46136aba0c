package dev.quarry.snapshot;

import dev.quarry.evolution.DateVersion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sealed shapes of one table, each the child of the one before it. Immutable.
 *
 * @param folder the name of the folder that holds them: the name that the table was born with
 * @param snapshots the snapshots, oldest first, at least one
 * @param ended the date version with which the table was given up; empty while it is there
 */
public record Lineage(String folder, List<TableSnapshot> snapshots, Optional<String> ended) {

  /** Copies the list. */
  public Lineage {
    snapshots = List.copyOf(snapshots);
  }

  /**
   * The newest snapshot: what documents may be stored as today.
   *
   * @return the last one
   */
  public TableSnapshot head() {
    return snapshots.get(snapshots.size() - 1);
  }

  /**
   * Where the shapes begin that are still supported: with the newest one that was sealed no later
   * than the oldest supported version, since that is what the table was then.
   *
   * @param minSupported the oldest supported version; empty if all are
   * @return the index of the snapshot
   */
  public int oldest(String minSupported) {
    int oldest = 0;
    for (int i = 1; i < snapshots.size(); i++) {
      if (DateVersion.compare(snapshots.get(i).version(), minSupported) <= 0) {
        oldest = i;
      }
    }
    return oldest;
  }

  /**
   * Every name that the table was sealed under.
   *
   * @return the names
   */
  public Set<String> names() {
    return snapshots.stream()
        .map(snapshot -> snapshot.table().name())
        .collect(Collectors.toUnmodifiableSet());
  }
}
