package names;

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
 * Database {@code Names}: its tables, and transactions over them. Thread-safe; whoever opens it
 * closes it.
 */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class NamesDatabase implements AutoCloseable {
  /** The tables of {@code Names}. */
  public static final DatabaseSchema SCHEMA =
      DatabaseSchema.of("Names", CharacterTable.SCHEMA, IDTable.SCHEMA, Outer_DraftTable.SCHEMA);

  private final Database database;
  private final CharacterTable characters;
  private final IDTable iD;
  private final Outer_DraftTable drafts;

  private NamesDatabase(Database database) {
    this.database = database;
    this.characters = CharacterTable.in(database);
    this.iD = IDTable.in(database);
    this.drafts = Outer_DraftTable.in(database);
  }

  /** Opens the database in a directory, which is made if it does not exist. */
  public static NamesDatabase open(Path directory) {
    return open(directory, OpenOptions.defaults());
  }

  /** Opens the database in a directory, with options. */
  public static NamesDatabase open(Path directory, OpenOptions options) {
    return new NamesDatabase(Database.open(directory, options, SCHEMA));
  }

  /** Opens an empty database that is gone when it is closed. */
  public static NamesDatabase openInMemory() {
    return new NamesDatabase(Database.openInMemory(SCHEMA));
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

  /**
   * Runs a transaction: all its writes take effect, or none. On a conflict with another one it is
   * run again, so the body must be repeatable.
   */
  public <X extends Exception> void write(TransactionBody<? super NamesTransaction, X> body)
      throws X {
    database.write(tx -> body.run(new NamesTransaction(tx)));
  }

  /** As {@link #write}, with a result. */
  public <T extends @Nullable Object, X extends Exception> T writeResult(
      TransactionFunction<? super NamesTransaction, T, X> body) throws X {
    return database.writeResult(tx -> body.run(new NamesTransaction(tx)));
  }

  /** Runs reads that all see the same moment, and returns what they give. */
  public <T extends @Nullable Object, X extends Exception> T read(
      TransactionFunction<? super NamesTransaction, T, X> body) throws X {
    return database.read(tx -> body.run(new NamesTransaction(tx)));
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
