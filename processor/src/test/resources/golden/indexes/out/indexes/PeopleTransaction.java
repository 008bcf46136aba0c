package indexes;

import dev.quarry.Transaction;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The tables of {@code People} inside one transaction. Not thread-safe, and of no use after its
 * body returns.
 */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class PeopleTransaction {
  private final Transaction transaction;
  private final PersonTable people;

  PeopleTransaction(Transaction transaction) {
    this.transaction = transaction;
    this.people = PersonTable.in(transaction);
  }

  /** Table {@code people}. */
  public PersonTable people() {
    return people;
  }

  /** The transaction below, whatever its tables. */
  public Transaction transaction() {
    return transaction;
  }
}
