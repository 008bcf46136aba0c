package dev.quarry.query;

import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.SizeEstimates;
import dev.quarry.schema.TableSchema;
import dev.quarry.store.StoreTransaction;
import dev.quarry.store.TableStore;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A session whose reads are those of one of its transactions, which goes on after them. */
record Within(QuerySession session, EngineTransaction reads) implements QuerySession {
  @Override
  public EngineTransaction beginRead() {
    return reads;
  }

  @Override
  public void endRead(EngineTransaction ended) {
    // the transaction goes on
  }

  @Override
  public boolean isWriting() {
    return true;
  }

  @Override
  public <T extends @Nullable Object> T writing(Function<StoreTransaction, T> body) {
    return session.writing(body);
  }

  @Override
  public <T, K> TableStore<T, K> store(TableSchema<T, K> schema) {
    return session.store(schema);
  }

  @Override
  public EngineTransaction snapshot() {
    return session.snapshot();
  }

  @Override
  public long scanLimit() {
    return session.scanLimit();
  }

  @Override
  public Optional<SizeEstimates> sizes() {
    return session.sizes();
  }

  @Override
  public byte[] secret() {
    return session.secret();
  }
}
