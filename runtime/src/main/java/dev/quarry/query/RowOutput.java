package dev.quarry.query;

import dev.quarry.engine.EngineTransaction;
import dev.quarry.store.TableStore;

/** Documents as their records. */
record RowOutput<R>(TableStore<R, ?> store) implements Output<R, R> {

  @Override
  public R of(Found<R> found, EngineTransaction reads) {
    return found.row(store);
  }
}
