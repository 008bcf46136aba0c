package dev.quarry.table;

import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.SizeEstimates;
import dev.quarry.query.QuerySession;
import dev.quarry.schema.TableSchema;
import dev.quarry.store.StoreTransaction;
import dev.quarry.store.TableStore;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A session as queries see it. */
final class SessionQueries implements QuerySession {
  private final Session session;

  SessionQueries(Session session) {
    this.session = session;
  }

  @Override
  public EngineTransaction beginRead() {
    return session.beginRead();
  }

  @Override
  public void endRead(EngineTransaction reads) {
    session.endRead(reads);
  }

  @Override
  public boolean isWriting() {
    return session.isWriting();
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
    return session.store().snapshot();
  }

  @Override
  public long scanLimit() {
    return session.store().scanLimit();
  }

  @Override
  public Optional<SizeEstimates> sizes() {
    return session.store().engine().capability(SizeEstimates.class);
  }

  @Override
  public byte[] secret() {
    return session.store().secret();
  }
}
