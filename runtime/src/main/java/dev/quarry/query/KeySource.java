package dev.quarry.query;

import org.jspecify.annotations.Nullable;

/** Places of documents, one after another; of none twice. */
interface KeySource extends AutoCloseable {

  /** The next document's place in the engine, or null at the end. */
  byte @Nullable [] next();

  @Override
  void close();
}
