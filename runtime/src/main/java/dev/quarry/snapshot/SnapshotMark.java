package dev.quarry.snapshot;

/**
 * What a snapshot is known by. Immutable.
 *
 * @param version its date version
 * @param hash its hash
 */
public record SnapshotMark(String version, String hash) {
  static SnapshotMark of(TableSnapshot snapshot) {
    return new SnapshotMark(snapshot.version(), snapshot.hash());
  }
}
