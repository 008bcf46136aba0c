package dev.quarry.store;

import dev.quarry.error.ConflictException;

/**
 * The transactions that a thread is in the middle of. A body that writes through the database
 * begins another transaction; if it has read there through its own, the two conflict each time it
 * runs.
 */
final class Nesting {
  private int depth;
  private boolean wroteBeside;

  void begin() {
    depth++;
  }

  /** Ends the innermost one; gives whether none is left. */
  boolean end() {
    depth--;
    wroteBeside = depth > 0;
    return depth == 0;
  }

  /** A conflict that a transaction could not get over, with its cause if it is known. */
  ConflictException explain(ConflictException conflict) {
    return wroteBeside && depth == 1
        ? new ConflictException(
            "A transaction's body writes through the database what it reads through its"
                + " transaction, and so conflicts with itself: "
                + conflict.getMessage()
                + " Use the tables of the transaction only.",
            conflict)
        : conflict;
  }
}
