package dev.quarry.query;

import dev.quarry.engine.EngineTransaction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes results of documents. For one reading, and not thread-safe. */
interface Output<R, T> {

  /** How many documents are best taken at once, 1 or more: if 1, each is made alone. */
  default int batch() {
    return 1;
  }

  /** The result of one document, null if it is passed over. */
  @Nullable T of(Found<R> document, EngineTransaction reads);

  /** The results of some documents at once, null for each that is passed over. */
  default List<@Nullable T> ofAll(List<Found<R>> documents, EngineTransaction reads) {
    List<@Nullable T> results = new ArrayList<>(documents.size());
    for (Found<R> found : documents) {
      results.add(of(found, reads));
    }
    return results;
  }
}
