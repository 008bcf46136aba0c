package dev.quarry.query;

import dev.quarry.engine.EngineTransaction;
import dev.quarry.store.StoreTransaction;
import dev.quarry.store.TableStore;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes and deletes the results of a query. */
final class QueryWrites<R> {
  private final QueryContext<R> context;
  private final QuerySpec<R> spec;
  private final TableStore<R, ?> store;

  QueryWrites(QueryContext<R> context, QuerySpec<R> spec) {
    this.context = context;
    this.spec = spec;
    this.store = context.store();
  }

  /** What happens to one document. */
  private interface Write {
    void at(StoreTransaction transaction, byte[] place);
  }

  long update(UnaryOperator<R> change) {
    return all((transaction, place) -> transaction.updateAt(store, place, change));
  }

  long delete() {
    return all((transaction, place) -> transaction.deleteAt(store, place));
  }

  long updateInBatches(int batch, UnaryOperator<R> change) {
    return inBatches(batch, (transaction, place) -> transaction.updateAt(store, place, change));
  }

  long deleteInBatches(int batch) {
    return inBatches(batch, (transaction, place) -> transaction.deleteAt(store, place));
  }

  private long all(Write write) {
    return context
        .session()
        .writing(
            transaction -> {
              List<byte[]> places = Execution.places(context, spec, transaction.engine());
              places.forEach(place -> write.at(transaction, place));
              return (long) places.size();
            });
  }

  private long inBatches(int batch, Write write) {
    if (batch < 1) {
      throw new IllegalArgumentException("A batch has 1 document or more: batch " + batch + ".");
    }
    List<byte[]> places = places();
    long written = 0;
    for (int from = 0; from < places.size(); from += batch) {
      List<byte[]> some = places.subList(from, Math.min(places.size(), from + batch));
      written +=
          context
              .session()
              .writing(
                  transaction ->
                      some.stream().filter(place -> isWritten(transaction, place, write)).count());
    }
    return written;
  }

  private List<byte[]> places() {
    EngineTransaction reads = context.session().beginRead();
    try {
      return Execution.places(context, spec, reads);
    } finally {
      context.session().endRead(reads);
    }
  }

  /** Whether a document was still a result, and so was written. */
  private boolean isWritten(StoreTransaction transaction, byte[] place, Write write) {
    byte[] document = transaction.engine().get(place);
    boolean isResult = document != null && spec.predicate().test(store.decode(place, document));
    if (isResult) {
      write.at(transaction, place);
    }
    return isResult;
  }
}
