package dev.quarry.query;

import org.jspecify.annotations.Nullable;

/** Places of documents, one after another; of none twice. */
interface KeySource extends AutoCloseable {

  /** The next document's place in the engine, or null at the end. */
  byte @Nullable [] next();

  /**
   * Goes on by several documents, and says how many there were: fewer than asked for at the end.
   */
  default long skip(long most) {
    long skipped = 0;
    while (skipped < most && next() != null) {
      skipped++;
    }
    return skipped;
  }

  @Override
  void close();
}
