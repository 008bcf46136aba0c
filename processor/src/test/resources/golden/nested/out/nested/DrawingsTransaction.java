package nested;

import dev.quarry.Transaction;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The tables of {@code Drawings} inside one transaction. Not thread-safe, and of no use after its
 * body returns.
 */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class DrawingsTransaction {
  private final Transaction transaction;
  private final DrawingTable drawings;

  DrawingsTransaction(Transaction transaction) {
    this.transaction = transaction;
    this.drawings = DrawingTable.in(transaction);
  }

  /** Table {@code drawings}. */
  public DrawingTable drawings() {
    return drawings;
  }

  /** The transaction below, whatever its tables. */
  public Transaction transaction() {
    return transaction;
  }
}
