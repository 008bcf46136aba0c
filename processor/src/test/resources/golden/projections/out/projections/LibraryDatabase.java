package projections;

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
 * Database {@code Library}: its tables, and transactions over them. Thread-safe; whoever opens it
 * closes it.
 */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class LibraryDatabase implements AutoCloseable {
  /** The tables of {@code Library}. */
  public static final DatabaseSchema SCHEMA = DatabaseSchema.of("Library", BookTable.SCHEMA);

  private final Database database;
  private final BookTable books;

  private LibraryDatabase(Database database) {
    this.database = database;
    this.books = BookTable.in(database);
  }

  /** Opens the database in a directory, which is made if it does not exist. */
  public static LibraryDatabase open(Path directory) {
    return open(directory, OpenOptions.defaults());
  }

  /** Opens the database in a directory, with options. */
  public static LibraryDatabase open(Path directory, OpenOptions options) {
    return new LibraryDatabase(Database.open(directory, options, SCHEMA));
  }

  /** Opens an empty database that is gone when it is closed. */
  public static LibraryDatabase openInMemory() {
    return new LibraryDatabase(Database.openInMemory(SCHEMA));
  }

  /** Table {@code books}. */
  public BookTable books() {
    return books;
  }

  /**
   * Runs a transaction: all its writes take effect, or none. On a conflict with another one it is
   * run again, so the body must be repeatable.
   */
  public <X extends Exception> void write(TransactionBody<? super LibraryTransaction, X> body)
      throws X {
    database.write(tx -> body.run(new LibraryTransaction(tx)));
  }

  /** As {@link #write}, with a result. */
  public <T extends @Nullable Object, X extends Exception> T writeResult(
      TransactionFunction<? super LibraryTransaction, T, X> body) throws X {
    return database.writeResult(tx -> body.run(new LibraryTransaction(tx)));
  }

  /** Runs reads that all see the same moment, and returns what they give. */
  public <T extends @Nullable Object, X extends Exception> T read(
      TransactionFunction<? super LibraryTransaction, T, X> body) throws X {
    return database.read(tx -> body.run(new LibraryTransaction(tx)));
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
