package kinds;

import dev.quarry.Transaction;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The tables of {@code Kinds} inside one transaction. Not thread-safe, and of no use after its body
 * returns.
 */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class KindsTransaction {
  private final Transaction transaction;
  private final AccountTable accounts;

  KindsTransaction(Transaction transaction) {
    this.transaction = transaction;
    this.accounts = AccountTable.in(transaction);
  }

  /** Table {@code accounts}. */
  public AccountTable accounts() {
    return accounts;
  }

  /** The transaction below, whatever its tables. */
  public Transaction transaction() {
    return transaction;
  }
}
