package dev.quarry.query;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** What is made of documents as they are read. */
final class ResultCursor<R, T> implements Cursor<T> {
  private static final int FIRST_BATCH = 32;

  private final Reading<R> reading;
  private final Output<R, T> output;
  private List<Found<R>> documents = List.of();
  private List<@Nullable T> results = List.of();
  private int at;
  private int batch;
  private long taken;
  private @Nullable T ahead;
  private @Nullable Found<R> last;

  ResultCursor(Reading<R> reading, Output<R, T> output) {
    this.reading = reading;
    this.output = output;
    this.batch = Math.min(FIRST_BATCH, output.batch());
  }

  @Override
  public boolean hasNext() {
    while (ahead == null && (at < results.size() || read())) {
      ahead = results.get(at++);
      taken++;
    }
    return ahead != null;
  }

  /** Reads the next batch; false at the end. */
  private boolean read() {
    documents = some();
    at = 0;
    if (documents.isEmpty()) {
      close();
      return false;
    }
    results = output.of(documents, reading.reads());
    return true;
  }

  private List<Found<R>> some() {
    Found<R> found = reading.next();
    if (found == null || batch == 1) {
      return found == null ? List.of() : List.of(found);
    }
    List<Found<R>> several = new ArrayList<>(batch);
    while (found != null) {
      several.add(found);
      found = several.size() < batch ? reading.next() : null;
    }
    batch = Math.min(2 * batch, output.batch());
    return several;
  }

  @Override
  public T next() {
    if (!hasNext() || ahead == null) {
      throw new NoSuchElementException("The cursor is at its end, or closed.");
    }
    T next = ahead;
    ahead = null;
    last = documents.get(at - 1);
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
