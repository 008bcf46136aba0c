package dev.quarry.store;

import dev.quarry.catalog.Progress;
import dev.quarry.catalog.Quarantine;
import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.ConflictException;
import dev.quarry.error.LimitExceededException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a table's documents in batches and writes those of older shapes anew in today's, so
 * that they have been through every migration. How far it has come commits with each batch.
 *
 * <p>Reads and writes may go on meanwhile: a batch is a serializable transaction, and a document
 * that somebody has written is of today's shape already. Index entries are left alone, because they
 * come from what a document means today, which does not change; indexes of documents that a
 * migration changes are built anew afterwards.
 *
 * @param <R> the record
 */
final class DocumentRewrite<R> {
  private static final int FIRST_BATCH = 128;
  private static final int LARGEST_BATCH = 2048;
  private static final int BATCH_BYTES = 4 << 20;

  private final Engine engine;
  private final TableStore<R, ?> table;
  private final FailurePolicy policy;
  private final int fixedBatch;
  private final String work;

  /**
   * Prepares a rewrite.
   *
   * @param policy what becomes of a document that cannot be written anew
   * @param fixedBatch how many documents a transaction has at the most, or 0 to adapt it
   * @param subject what is done, to tell one rewrite from another
   */
  DocumentRewrite(
      Engine engine, TableStore<R, ?> table, FailurePolicy policy, int fixedBatch, String subject) {
    this.engine = engine;
    this.table = table;
    this.policy = policy;
    this.fixedBatch = fixedBatch;
    this.work = "rewrite " + table.keys().number() + " " + subject;
  }

  /** How many documents a rewrite that was cut off has been through. */
  long before() {
    return Progress.read(engine, work).map(Progress::processed).orElse(0L);
  }

  /**
   * Writes all documents anew.
   *
   * @param last what is written together with the end of it
   */
  void run(WorkMonitor monitor, Consumer<EngineTransaction> last) {
    Progress done = Progress.read(engine, work).orElse(Progress.BEGIN);
    int batch = fixedBatch > 0 ? fixedBatch : FIRST_BATCH;
    int most = fixedBatch > 0 ? fixedBatch : LARGEST_BATCH;
    while (true) {
      try {
        Batch next = rewrite(done, batch);
        if (next == null) {
          break;
        }
        monitor.fail(next.failures());
        monitor.add(next.done().processed() - done.processed());
        done = next.done();
        batch = Math.min(2 * batch, most);
      } catch (ConflictException e) {
        batch = Math.max(1, batch / 4);
      } catch (LimitExceededException e) {
        if (batch == 1) {
          throw e;
        }
        batch = Math.max(1, batch / 4);
      }
    }
    try (EngineTransaction transaction = engine.begin()) {
      Progress.forget(transaction, work);
      last.accept(transaction);
      transaction.commit(Durability.SYNC);
    }
  }

  /** What a batch came to. */
  private record Batch(Progress done, long failures) {}

  private @Nullable Batch rewrite(Progress done, int limit) {
    try (EngineTransaction transaction = engine.begin()) {
      int count = 0;
      long failures = 0;
      long bytes = 0;
      byte[] last = done.last();
      try (EngineCursor documents = transaction.scan(rest(done), false)) {
        while (count < limit && bytes < BATCH_BYTES && documents.next()) {
          last = documents.key();
          byte[] document = documents.value();
          count++;
          if (!table.isCurrent(document)) {
            bytes += document.length;
            failures += rewrite(transaction, last, document) ? 0 : 1;
          }
        }
      }
      if (count == 0) {
        return null;
      }
      Progress next = new Progress(last, done.processed() + count);
      next.write(transaction, work);
      transaction.commit(Durability.BUFFERED);
      return new Batch(next, failures);
    }
  }

  /** Writes one document anew; false if that cannot be done and the policy allows it. */
  private boolean rewrite(EngineTransaction transaction, byte[] key, byte[] document) {
    R row;
    try {
      row = table.decode(key, document);
    } catch (RuntimeException e) {
      if (policy == FailurePolicy.STOP) {
        throw e;
      }
      if (policy == FailurePolicy.QUARANTINE) {
        Quarantine.put(
            transaction, table.schema().name(), table.keys().keyText(key), work, document, e);
        transaction.delete(key);
        table.countDeleted(transaction, document);
      }
      return false;
    }
    transaction.put(key, table.encode(row));
    table.countWritten(transaction, document);
    return true;
  }

  private KeyRange rest(Progress done) {
    KeyRange all = KeyRange.prefix(table.keys().documentPrefix());
    return done.last().length == 0 ? all : new KeyRange(KeyRange.successor(done.last()), all.to());
  }
}
