package references;

import dev.quarry.Database;
import dev.quarry.OpenOptions;
import dev.quarry.TransactionBody;
import dev.quarry.TransactionFunction;
import dev.quarry.schema.DatabaseSchema;
import java.nio.file.Path;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Database {@code League}: its tables, and transactions over them. Thread-safe; whoever opens it
 * closes it.
 */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class LeagueDatabase implements AutoCloseable {
  /** The tables of {@code League}. */
  public static final DatabaseSchema SCHEMA =
      DatabaseSchema.of("League", TeamTable.SCHEMA, PlayerTable.SCHEMA, ClubTable.SCHEMA);

  private final Database database;
  private final TeamTable teams;
  private final PlayerTable players;
  private final ClubTable clubs;

  private LeagueDatabase(Database database) {
    this.database = database;
    this.teams = TeamTable.in(database);
    this.players = PlayerTable.in(database);
    this.clubs = ClubTable.in(database);
  }

  /** Opens the database in a directory, which is made if it does not exist. */
  public static LeagueDatabase open(Path directory) {
    return open(directory, OpenOptions.defaults());
  }

  /** Opens the database in a directory, with options. */
  public static LeagueDatabase open(Path directory, OpenOptions options) {
    return new LeagueDatabase(Database.open(directory, options, SCHEMA));
  }

  /** Opens an empty database that is gone when it is closed. */
  public static LeagueDatabase openInMemory() {
    return new LeagueDatabase(Database.openInMemory(SCHEMA));
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

  /**
   * Runs a transaction: all its writes take effect, or none. On a conflict with another one it is
   * run again, so the body must be repeatable.
   */
  public <X extends Exception> void write(TransactionBody<? super LeagueTransaction, X> body)
      throws X {
    database.write(tx -> body.run(new LeagueTransaction(tx)));
  }

  /** As {@link #write}, with a result. */
  public <T extends @Nullable Object, X extends Exception> T writeResult(
      TransactionFunction<? super LeagueTransaction, T, X> body) throws X {
    return database.writeResult(tx -> body.run(new LeagueTransaction(tx)));
  }

  /** Runs reads that all see the same moment, and returns what they give. */
  public <T extends @Nullable Object, X extends Exception> T read(
      TransactionFunction<? super LeagueTransaction, T, X> body) throws X {
    return database.read(tx -> body.run(new LeagueTransaction(tx)));
  }

  /** The database below, whatever its tables. */
  public Database database() {
    return database;
  }

  /** Closes the database; what is still open in it then fails. */
  @Override
  public void close() {
    database.close();
  }
}
