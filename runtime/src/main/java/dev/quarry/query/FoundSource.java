package dev.quarry.query;

import org.jspecify.annotations.Nullable;

/** Results of a query, one after another. */
interface FoundSource<R> extends AutoCloseable {

  /** The next result, or null at the end. */
  @Nullable Found<R> next();

  @Override
  void close();
}
