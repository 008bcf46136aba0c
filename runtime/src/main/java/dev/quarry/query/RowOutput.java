package dev.quarry.query;

import dev.quarry.engine.EngineTransaction;
import dev.quarry.store.TableStore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents as their records. */
record RowOutput<R>(TableStore<R, ?> store) implements Output<R, R> {
  @Override
  public int batch() {
    return 1;
  }

  @Override
  public List<@Nullable R> of(List<Found<R>> documents, EngineTransaction reads) {
    List<@Nullable R> rows = new ArrayList<>(documents.size());
    for (Found<R> found : documents) {
      rows.add(found.row(store));
    }
    return rows;
  }
}
