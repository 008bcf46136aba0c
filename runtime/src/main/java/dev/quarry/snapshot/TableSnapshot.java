package dev.quarry.snapshot;

import dev.quarry.evolution.DateVersion;
import dev.quarry.schema.TableDefinition;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sealed shape of a table: what it was when it was last released. Immutable.
 *
 * @param version its date version, by which it is known in its lineage
 * @param parent the hash of the snapshot before it; empty for the first of its lineage
 * @param table what the table was, its fields with ids; it tells no past
 * @param retired the ids of fields that the table had and gave up, which no field gets again
 */
public record TableSnapshot(
    String version, String parent, TableDefinition table, Set<Integer> retired) {

  /**
   * Checks the version and sorts the ids.
   *
   * @throws IllegalArgumentException if the version is no date version
   */
  public TableSnapshot {
    DateVersion.parse(version);
    retired = Collections.unmodifiableSortedSet(new TreeSet<>(retired));
  }

  /**
   * Its hash, which its child names as its parent: {@code s1:} and the SHA-256 (FIPS 180-4) of
   * {@link #toJson} in UTF-8, in hexadecimal. It is made of what was parsed, so that neither line
   * ends nor the order of properties nor white space in a file change it.
   *
   * @return the hash
   */
  public String hash() {
    return Hash.of(toJson());
  }

  /**
   * Its canonical text: the same characters for equal snapshots, whoever writes them.
   *
   * @return JSON, with a line end behind it
   */
  public String toJson() {
    return CanonicalJson.write(SnapshotJson.tree(this));
  }

  /**
   * Reads a snapshot, in whatever layout.
   *
   * @param json its JSON
   * @return the snapshot
   * @throws IllegalArgumentException if it is none, or of a form newer than this library knows
   */
  public static TableSnapshot parse(String json) {
    return SnapshotJson.parse(json);
  }
}
