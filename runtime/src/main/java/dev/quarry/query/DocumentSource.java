package dev.quarry.query;

import org.jspecify.annotations.Nullable;

/** Documents one after another, not decoded, or entries that stand for them. */
interface DocumentSource extends AutoCloseable {

  /** The next document, or null at the end. */
  @Nullable Stored next();

  @Override
  void close();
}
