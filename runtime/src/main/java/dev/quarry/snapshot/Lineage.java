package dev.quarry.snapshot;

import java.util.List;
import java.util.Optional;

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
}
