package projections;

import dev.quarry.Transaction;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The tables of {@code Library} inside one transaction. Not thread-safe, and of no use after its
 * body returns.
 */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class LibraryTransaction {
  private final Transaction transaction;
  private final BookTable books;

  LibraryTransaction(Transaction transaction) {
    this.transaction = transaction;
    this.books = BookTable.in(transaction);
  }

  /** Table {@code books}. */
  public BookTable books() {
    return books;
  }

  /** The transaction below, whatever its tables. */
  public Transaction transaction() {
    return transaction;
  }
}
