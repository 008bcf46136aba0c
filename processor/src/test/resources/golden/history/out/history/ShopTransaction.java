package history;

import dev.quarry.Transaction;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The tables of {@code Shop} inside one transaction. Not thread-safe, and of no use after its body
 * returns.
 */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class ShopTransaction {
  private final Transaction transaction;
  private final CustomerTable customers;

  ShopTransaction(Transaction transaction) {
    this.transaction = transaction;
    this.customers = CustomerTable.in(transaction);
  }

  /** Table {@code customers}. */
  public CustomerTable customers() {
    return customers;
  }

  /** The transaction below, whatever its tables. */
  public Transaction transaction() {
    return transaction;
  }
}
