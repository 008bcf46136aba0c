package dev.quarry.query;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;

/**
 * A part of an index, or of a table's documents. For this library alone.
 *
 * @param index the index's ordinal, or {@link KeySpace#DOCUMENTS}
 * @param keys the keys of its entries
 * @param fixed how many of the leading values are the same in all of them
 * @param descending whether it is read backward
 * @param limit how many documents of it are wanted at the most; {@link Long#MAX_VALUE} if all
 */
@SuppressWarnings("exports") // for this library alone
public record IndexRange(int index, KeyRange keys, int fixed, boolean descending, long limit) {

  /** In place of an index's ordinal: the documents themselves. */
  public static final int DOCUMENTS = KeySpace.DOCUMENTS;

  /** Begins to walk over its entries; ends the reads if that fails. */
  EngineCursor scan(QuerySession session, EngineTransaction reads) {
    boolean begun = false;
    try {
      EngineCursor entries =
          index == DOCUMENTS ? reads.scan(keys, descending) : reads.scanCached(keys, descending);
      begun = true;
      return entries;
    } finally {
      if (!begun) {
        session.endRead(reads);
      }
    }
  }

  IndexRange withLimit(long changed) {
    return new IndexRange(index, keys, fixed, descending, changed);
  }
}
