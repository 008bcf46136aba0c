package dev.quarry.table;

import dev.quarry.engine.EngineTransaction;
import dev.quarry.store.TableStore;
import org.jspecify.annotations.Nullable;

/** Documents in key order. */
final class DocumentCursor<R> extends RowCursor<R> {
  private final TableStore<R, ?> store;

  DocumentCursor(Session session, EngineTransaction reads, TableStore<R, ?> store, Range<R> range) {
    super(session, reads, range);
    this.store = store;
  }

  @Override
  @Nullable R advance() {
    return entries().next() ? store.decode(entries()) : null;
  }

  @Override
  boolean skip() {
    return entries().next();
  }
}
