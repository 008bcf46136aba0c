package dev.quarry.verify;

import java.util.List;

/**
 * What repairing a database came to.
 *
 * @param documentsPutAside how many documents were taken out of their tables; {@code quarantined()}
 *     has them
 * @param indexesBuilt the indexes that were built anew, as {@code table.index}
 * @param countsCorrected how many counts were corrected
 * @param keysPutAside how many keys that belong to nothing were moved, with their values, to a
 *     place of their own in the catalog
 * @param after the check of the database afterwards: what is left
 */
public record RepairReport(
    long documentsPutAside,
    List<String> indexesBuilt,
    long countsCorrected,
    long keysPutAside,
    VerifyReport after) {

  /** Copies the list. */
  public RepairReport {
    indexesBuilt = List.copyOf(indexesBuilt);
  }

  @Override
  public String toString() {
    return "%d documents put aside, indexes built: %s, %d counts corrected, %d keys put aside; afterwards %s"
        .formatted(documentsPutAside, indexesBuilt, countsCorrected, keysPutAside, after);
  }
}
