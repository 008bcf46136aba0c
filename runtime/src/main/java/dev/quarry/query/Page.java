package dev.quarry.query;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some neighbouring results of a query or a range. A next page begins after the last of these
 * results, by what it is ordered by, so documents that come and go in between neither repeat nor
 * hide others. Immutable.
 *
 * @param <T> the results
 */
public final class Page<T> {
  private final Function<String, Page<T>> after;
  private final List<T> rows;
  private final @Nullable String cursor;

  Page(Function<String, Page<T>> after, List<T> rows, @Nullable String cursor) {
    this.after = after;
    this.rows = List.copyOf(rows);
    this.cursor = cursor;
  }

  /**
   * The results.
   *
   * @return the results, unmodifiable
   */
  public List<T> rows() {
    return rows;
  }

  /**
   * Whether there were more results when this page was read.
   *
   * @return whether there were
   */
  public boolean hasNext() {
    return cursor != null;
  }

  /**
   * Reads the next page, where the query was asked: a page read in a transaction has its next one
   * only as long as that lasts.
   *
   * @return the page
   * @throws NoSuchElementException if there is none
   */
  public Page<T> next() {
    if (cursor == null) {
      throw new NoSuchElementException("This is the last page; ask hasNext() first.");
    }
    return after.apply(cursor);
  }

  /**
   * What {@link Results#page(int, String)} goes on from, also in another process and after this
   * database was closed and opened again.
   *
   * @return the text, or empty if this is the last page
   */
  public Optional<String> cursor() {
    return Optional.ofNullable(cursor);
  }

  @Override
  public String toString() {
    return "page of " + rows.size() + (hasNext() ? " rows, with more after it" : " rows, the last");
  }
}
