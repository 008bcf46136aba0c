package dev.quarry.store;

import dev.quarry.catalog.Progress;
import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.ConflictException;
import dev.quarry.error.LimitExceededException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Goes through documents in the order of their keys, batch by batch, in one range or in several at
 * once. How far it has come in each commits with every batch, so that a walk that was cut off goes
 * on there.
 *
 * <p>Reads and writes may go on meanwhile: a batch is a serializable transaction. One that loses a
 * conflict, or is larger than a transaction may be, is done again with fewer documents.
 */
final class DocumentWalk {
  private static final int FIRST_BATCH = 128;
  private static final int LARGEST_BATCH = 2048;
  private static final int BATCH_BYTES = 4 << 20;

  private final Engine engine;
  private final String work;
  private final KeyRange documents;
  private final int first;
  private final int largest;
  private final List<Progress> known;

  /** What is done with documents. */
  interface Work {
    /** Begins a batch: what is done with its documents is written in a transaction. */
    Batch begin(EngineTransaction transaction);
  }

  /** What is done with the documents of one batch. For one thread. */
  interface Batch {
    /** Does a document; false if it could not be done. */
    boolean visit(byte[] key, byte[] document);

    /** Does what is left before the batch commits. */
    default void finish() {}
  }

  /**
   * Prepares a walk.
   *
   * @param work what names it, so that it is found again
   * @param batch how many documents a transaction has at the most, or 0 to adapt it
   */
  DocumentWalk(Engine engine, String work, KeyRange documents, int batch) {
    this.engine = engine;
    this.work = work;
    this.documents = documents;
    this.first = batch > 0 ? batch : FIRST_BATCH;
    this.largest = batch > 0 ? batch : LARGEST_BATCH;
    this.known = Progress.read(engine, work);
  }

  /** Whether an earlier one was cut off. */
  boolean isUnderWay() {
    return !known.isEmpty();
  }

  /** How many documents one that was cut off has been through. */
  long processed() {
    return known.stream().mapToLong(Progress::processed).sum();
  }

  /** How many documents one that was cut off could not do. */
  long failures() {
    return known.stream().mapToLong(Progress::failures).sum();
  }

  /**
   * Goes through all documents.
   *
   * @param threads how many ranges to make of them; those of a walk that was cut off stay
   * @param last what is written together with the end of it
   */
  void run(WorkMonitor monitor, int threads, Work visits, Consumer<EngineTransaction> last) {
    List<Progress> ranges = known.isEmpty() ? begin(threads) : known;
    new Threads(Math.min(threads, ranges.size()))
        .run(
            ranges.size(),
            (number, abandoned) -> {
              Progress done = ranges.get(number);
              int batch = first;
              while (done != null && monitor.pass(abandoned)) {
                Progress next = done;
                try {
                  next = batch(done, number, monitor.batch(batch), visits);
                  batch = Math.min(2 * batch, largest);
                } catch (ConflictException e) {
                  batch = Math.max(1, batch / 4);
                } catch (LimitExceededException e) {
                  if (batch == 1) {
                    throw e;
                  }
                  batch = Math.max(1, batch / 4);
                }
                if (next != null) {
                  monitor.add(
                      next.processed() - done.processed(), next.failures() - done.failures());
                }
                done = next;
              }
            });
    try (EngineTransaction transaction = engine.begin()) {
      Progress.forget(transaction, work);
      last.accept(transaction);
      transaction.commit(Durability.SYNC);
    }
  }

  /** Fixes the ranges, so that a walk that is cut off goes on in the same ones. */
  private List<Progress> begin(int threads) {
    List<Progress> ranges = Progress.between(new KeySplit(engine, documents).into(threads));
    try (EngineTransaction transaction = engine.begin()) {
      for (int i = 0; i < ranges.size(); i++) {
        ranges.get(i).write(transaction, work, i);
      }
      transaction.commit(Durability.BUFFERED);
    }
    return ranges;
  }

  /** Does the next documents of a range; null if none are left. */
  private @Nullable Progress batch(Progress done, int range, int limit, Work visits) {
    try (EngineTransaction transaction = engine.begin()) {
      Batch batch = visits.begin(transaction);
      int count = 0;
      long failures = 0;
      long bytes = 0;
      byte[] last = done.last();
      try (EngineCursor cursor = transaction.scan(done.rest(documents), false)) {
        while (count < limit && bytes < BATCH_BYTES && cursor.next()) {
          last = cursor.key();
          byte[] document = cursor.value();
          failures += batch.visit(last, document) ? 0 : 1;
          bytes += document.length;
          count++;
        }
      }
      if (count == 0) {
        return null;
      }
      batch.finish();
      Progress next = done.after(last, count, failures);
      next.write(transaction, work, range);
      transaction.commit(Durability.BUFFERED);
      return next;
    }
  }
}
