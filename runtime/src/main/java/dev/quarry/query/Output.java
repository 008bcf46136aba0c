package dev.quarry.query;

import dev.quarry.engine.EngineTransaction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes results of documents. For one reading, and not thread-safe. */
interface Output<R, T> {

  /** How many documents are best taken at once, 1 or more. */
  int batch();

  /** The results of some documents, null for each that is passed over. */
  List<@Nullable T> of(List<Found<R>> documents, EngineTransaction reads);
}
