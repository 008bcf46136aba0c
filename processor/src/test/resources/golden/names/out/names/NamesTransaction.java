package names;

import dev.quarry.Transaction;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The tables of {@code Names} inside one transaction. Not thread-safe, and of no use after its body
 * returns.
 */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class NamesTransaction {
  private final Transaction transaction;
  private final CharacterTable characters;
  private final IDTable iD;
  private final Outer_DraftTable drafts;

  NamesTransaction(Transaction transaction) {
    this.transaction = transaction;
    this.characters = CharacterTable.in(transaction);
    this.iD = IDTable.in(transaction);
    this.drafts = Outer_DraftTable.in(transaction);
  }

  /** Table {@code characters}. */
  public CharacterTable characters() {
    return characters;
  }

  /** Table {@code iD}. */
  public IDTable iD() {
    return iD;
  }

  /** Table {@code drafts}. */
  public Outer_DraftTable drafts() {
    return drafts;
  }

  /** The transaction below, whatever its tables. */
  public Transaction transaction() {
    return transaction;
  }
}
