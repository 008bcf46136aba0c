package keys;

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
  private final OrderTable orders;
  private final OrderLineTable orderLines;
  private final SettingTable settings;

  ShopTransaction(Transaction transaction) {
    this.transaction = transaction;
    this.orders = OrderTable.in(transaction);
    this.orderLines = OrderLineTable.in(transaction);
    this.settings = SettingTable.in(transaction);
  }

  /** Table {@code orders}. */
  public OrderTable orders() {
    return orders;
  }

  /** Table {@code order-lines}. */
  public OrderLineTable orderLines() {
    return orderLines;
  }

  /** Table {@code settings}. */
  public SettingTable settings() {
    return settings;
  }

  /** The transaction below, whatever its tables. */
  public Transaction transaction() {
    return transaction;
  }
}
