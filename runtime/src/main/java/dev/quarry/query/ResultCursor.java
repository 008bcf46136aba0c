package dev.quarry.query;

import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A query's results, each made into what the caller wants of it. */
final class ResultCursor<R, T> implements Cursor<T> {
  private final Execution<R> execution;
  private final Function<Found<R>, T> result;
  private @Nullable T ahead;

  ResultCursor(Execution<R> execution, Function<Found<R>, T> result) {
    this.execution = execution;
    this.result = result;
  }

  /** The rest of a cursor as a stream that closes it. */
  static <T> Stream<T> stream(Cursor<T> cursor) {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                cursor, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
            false)
        .onClose(cursor::close);
  }

  @Override
  public boolean hasNext() {
    if (ahead == null) {
      Found<R> found = execution.next();
      ahead = found == null ? null : result.apply(found);
    }
    return ahead != null;
  }

  @Override
  public T next() {
    if (!hasNext() || ahead == null) {
      throw new NoSuchElementException("The cursor is at its end, or closed.");
    }
    T next = ahead;
    ahead = null;
    return next;
  }

  @Override
  public void close() {
    execution.close();
  }
}
