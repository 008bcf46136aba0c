package dev.quarry.query;

import dev.quarry.engine.EngineTransaction;
import dev.quarry.error.QuarryException;
import dev.quarry.error.RefusedDocumentException;
import dev.quarry.store.TableStore;
import org.jspecify.annotations.Nullable;

/** What a projection makes of documents. */
final class ProjectionOutput<R, T> implements Output<R, T> {
  private final TableStore<R, ?> store;
  private final Projection<R, T> projection;
  private final FieldValues<R> values;

  ProjectionOutput(TableStore<R, ?> store, Projection<R, T> projection) {
    this.store = store;
    this.projection = projection;
    this.values = new FieldValues<>(store, projection.fields());
  }

  @Override
  public @Nullable T of(Found<R> found, EngineTransaction reads) {
    Values<R> read = values.of(found);
    try {
      return projection.result(read);
    } catch (QuarryException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new RefusedDocumentException(
          store.schema().name(), store.keys().keyText(found.document().key()), e);
    }
  }
}
