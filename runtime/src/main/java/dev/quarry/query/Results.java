package dev.quarry.query;

import dev.quarry.error.TooManyDocumentsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a table is asked for, not yet read: documents, or what is made of them. Each reading method
 * sees the documents as they are when it is called: outside a transaction as of one moment, inside
 * one as that transaction sees them. Immutable, and usable from several threads as far as the
 * session it comes from is.
 *
 * @param <R> the table's record
 * @param <T> the results
 */
public abstract class Results<R, T> {

  /** For this package and the ranges of tables. */
  Results() {}

  /**
   * The documents that the results are made of. For this library alone.
   *
   * @return the documents
   */
  protected abstract Documents<R> documents();

  /** What makes the results, for one reading. */
  abstract Output<R, T> output();

  /** Whether there may be no result of a document. */
  boolean passesOver() {
    return false;
  }

  final ResultCursor<R, T> open(Documents<R> documents, boolean positioned) {
    Output<R, T> output = output();
    return new ResultCursor<>(documents.open(positioned), output);
  }

  /** The first documents are enough for so many results. */
  private Documents<R> enoughFor(long results) {
    Documents<R> all = documents();
    return passesOver() ? all : all.withLimit(Math.min(results, all.limit()));
  }

  /**
   * Reads all results into a list.
   *
   * @return the results; the caller's own, and growing with what there is: to go through many use
   *     {@link #forEach}, {@link #stream} or {@link #cursor}
   * @throws dev.quarry.error.FullScanException if this is a query that no index serves, the table
   *     is large, and nothing says that it may be scanned; so do all other reading methods
   */
  public final List<T> list() {
    List<T> results = new ArrayList<>();
    forEach(results::add);
    return results;
  }

  /**
   * Reads the results one after another.
   *
   * @return a sequential stream that holds native memory until it is closed or read to its end
   */
  public final Stream<T> stream() {
    Cursor<T> cursor = cursor();
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                cursor, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
            false)
        .onClose(cursor::close);
  }

  /**
   * Reads the results one after another.
   *
   * @return a cursor that the caller closes
   */
  public Cursor<T> cursor() {
    return open(documents(), false);
  }

  /**
   * Passes each result to an action.
   *
   * @param action what to do with it
   */
  public final void forEach(Consumer<? super T> action) {
    try (Cursor<T> cursor = cursor()) {
      while (cursor.hasNext()) {
        action.accept(cursor.next());
      }
    }
  }

  /**
   * The first result.
   *
   * @return the result, or empty if there is none
   */
  public final Optional<T> first() {
    try (Cursor<T> cursor = open(enoughFor(1), false)) {
      return cursor.hasNext() ? Optional.of(cursor.next()) : Optional.empty();
    }
  }

  /**
   * The only result.
   *
   * @return the result, or empty if there is none
   * @throws TooManyDocumentsException if there are more; it names the keys of the first two
   *     documents
   */
  public final Optional<T> single() {
    try (ResultCursor<R, T> cursor = open(enoughFor(2), false)) {
      if (!cursor.hasNext()) {
        return Optional.empty();
      }
      T only = cursor.next();
      Found<R> first = cursor.last();
      if (cursor.hasNext()) {
        cursor.next();
        throw new TooManyDocumentsException(
            documents().store().schema().name(),
            documents().text(),
            keyText(first),
            keyText(cursor.last()));
      }
      return Optional.of(only);
    }
  }

  private String keyText(Found<R> found) {
    return documents().store().keys().keyText(found.document().key());
  }

  /**
   * Counts the results; where an index answers the whole question, from its entries alone.
   *
   * @return how many there are
   */
  public final long count() {
    if (!passesOver()) {
      return documents().count();
    }
    long count = 0;
    try (Cursor<T> cursor = cursor()) {
      while (cursor.hasNext()) {
        cursor.next();
        count++;
      }
    }
    return count;
  }

  /**
   * Whether there is a result at all.
   *
   * @return whether there is one
   */
  public final boolean exists() {
    return passesOver() ? first().isPresent() : enoughFor(1).count() > 0;
  }

  /**
   * Reads the first page of the results.
   *
   * @param size how many results a page has at the most, 1 or more
   * @return the page
   * @throws IllegalArgumentException if the size is not positive
   */
  public final Page<T> page(int size) {
    return page(size, documents());
  }

  /**
   * Reads the page that comes after another.
   *
   * @param size how many results it has at the most, 1 or more
   * @param cursor what {@link Page#cursor} returned for a page of the same documents
   * @return the page
   * @throws dev.quarry.error.InvalidCursorException if the text is no cursor, was changed, or
   *     belongs to another query or to the table as it was before a change
   * @throws IllegalArgumentException if the size is not positive
   */
  public final Page<T> page(int size, String cursor) {
    PageCursor from = PageCursor.read(documents(), cursor);
    return page(size, documents().after(from.position()).withLimit(from.left()));
  }

  private Page<T> page(int size, Documents<R> from) {
    if (size < 1) {
      throw new IllegalArgumentException("A page has 1 row or more: size " + size + ".");
    }
    Documents<R> some = passesOver() ? from : from.withLimit(Math.min(size + 1L, from.limit()));
    List<T> rows = new ArrayList<>();
    long left = from.limit();
    byte[] position = {};
    try (ResultCursor<R, T> cursor = open(some, true)) {
      while (rows.size() < size && cursor.hasNext()) {
        rows.add(cursor.next());
        position = cursor.last().position();
        left = Documents.left(from.limit(), cursor.taken());
      }
      String text = cursor.hasNext() ? PageCursor.write(documents(), left, position) : null;
      return new Page<>(next -> page(size, next), rows, text);
    }
  }

  /**
   * Says how the results would be read, without reading them. Reads a few entries for the
   * estimates.
   *
   * @return the plan
   */
  public final Plan explain() {
    return documents().explain();
  }

  /**
   * Reads the results, throws them away and says how they were read, and what that took.
   *
   * @return the plan with what it took; what is read of other tables does not count
   */
  public final Plan analyze() {
    long begin = System.nanoTime();
    long rows = 0;
    Reading<R> reading = documents().open(false);
    try (Cursor<T> cursor = new ResultCursor<>(reading, output())) {
      while (cursor.hasNext()) {
        cursor.next();
        rows++;
      }
    }
    return reading.plan(Optional.of(reading.work().actual(rows, begin)));
  }
}
