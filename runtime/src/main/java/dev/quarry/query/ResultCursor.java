package dev.quarry.query;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** What is made of documents as they are read. */
final class ResultCursor<R, T> implements Cursor<T> {
  private final Reading<R> reading;
  private final Output<R, T> output;
  private final BatchSize batch;
  private List<Found<R>> documents = List.of();
  private List<@Nullable T> results = List.of();
  private int at;
  private long taken;

  /** The next result, and what it was made of. */
  private @Nullable T ahead;

  private @Nullable Found<R> aheadOf;
  private @Nullable Found<R> last;

  ResultCursor(Reading<R> reading, Output<R, T> output) {
    this.reading = reading;
    this.output = output;
    this.batch = BatchSize.upTo(output.batch());
  }

  @Override
  public boolean hasNext() {
    while (ahead == null && advance()) {
      taken++;
    }
    return ahead != null;
  }

  /** Makes the next result, which may be none; false at the end. */
  private boolean advance() {
    return output.batch() == 1 ? advanceByOne() : advanceInBatch();
  }

  private boolean advanceByOne() {
    aheadOf = reading.next();
    if (aheadOf == null) {
      close();
      return false;
    }
    ahead = output.of(aheadOf, reading.reads());
    return true;
  }

  private boolean advanceInBatch() {
    if (at == results.size() && !readBatch()) {
      return false;
    }
    aheadOf = documents.get(at);
    ahead = results.get(at);
    at++;
    return true;
  }

  /** Reads the next batch; false at the end. */
  private boolean readBatch() {
    documents = some();
    at = 0;
    if (documents.isEmpty()) {
      close();
      return false;
    }
    results = output.ofAll(documents, reading.reads());
    return true;
  }

  private List<Found<R>> some() {
    int wanted = batch.next(Documents.UNLIMITED);
    List<Found<R>> several = new ArrayList<>(wanted);
    while (several.size() < wanted) {
      Found<R> found = reading.next();
      if (found == null) {
        break;
      }
      several.add(found);
    }
    return several;
  }

  @Override
  public T next() {
    if (!hasNext() || ahead == null) {
      throw new NoSuchElementException("The cursor is at its end, or closed.");
    }
    T next = ahead;
    ahead = null;
    last = aheadOf;
    return next;
  }

  /** The document of the result that was handed out last. */
  Found<R> last() {
    if (last == null) {
      throw new NoSuchElementException("The cursor has not handed out a result.");
    }
    return last;
  }

  /** How many documents were taken for the results so far, those passed over included. */
  long taken() {
    return taken;
  }

  @Override
  public void close() {
    reading.close();
    results = List.of();
    at = 0;
    ahead = null;
  }
}
