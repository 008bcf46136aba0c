package dev.quarry.query;

import org.jspecify.annotations.Nullable;

/** Documents one after another, not decoded. */
interface DocumentSource extends AutoCloseable {

  /** The next document, or null at the end. */
  @Nullable StoredDocument next();

  @Override
  void close();
}
