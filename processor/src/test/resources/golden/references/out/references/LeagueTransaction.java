package references;

import dev.quarry.Transaction;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The tables of {@code League} inside one transaction. Not thread-safe, and of no use after its
 * body returns.
 */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class LeagueTransaction {
  private final Transaction transaction;
  private final TeamTable teams;
  private final PlayerTable players;
  private final ClubTable clubs;

  LeagueTransaction(Transaction transaction) {
    this.transaction = transaction;
    this.teams = TeamTable.in(transaction);
    this.players = PlayerTable.in(transaction);
    this.clubs = ClubTable.in(transaction);
  }

  /** Table {@code teams}. */
  public TeamTable teams() {
    return teams;
  }

  /** Table {@code players}. */
  public PlayerTable players() {
    return players;
  }

  /** Table {@code clubs}. */
  public ClubTable clubs() {
    return clubs;
  }

  /** The transaction below, whatever its tables. */
  public Transaction transaction() {
    return transaction;
  }
}
