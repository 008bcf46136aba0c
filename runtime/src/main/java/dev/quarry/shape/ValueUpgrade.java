package dev.quarry.shape;

import dev.quarry.codec.DocumentTransfer;

/** Reads a value of one type and writes it as one of another. Immutable, thread-safe. */
abstract class ValueUpgrade {

  /** Reads one value and writes it. */
  abstract void run(DocumentTransfer transfer);

  /** Whether the bytes stay as they are. */
  boolean isCopy() {
    return false;
  }

  /** Whether values that are different can become equal. */
  boolean mayMerge() {
    return false;
  }
}
