package nested;

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
 * Database {@code Drawings}: its tables, and transactions over them. Thread-safe; whoever opens it
 * closes it.
 */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class DrawingsDatabase implements AutoCloseable {
  /** The tables of {@code Drawings}. */
  public static final DatabaseSchema SCHEMA = DatabaseSchema.of("Drawings", DrawingTable.SCHEMA);

  private final Database database;
  private final DrawingTable drawings;

  private DrawingsDatabase(Database database) {
    this.database = database;
    this.drawings = DrawingTable.in(database);
  }

  /** Opens the database in a directory, which is made if it does not exist. */
  public static DrawingsDatabase open(Path directory) {
    return open(directory, OpenOptions.defaults());
  }

  /** Opens the database in a directory, with options. */
  public static DrawingsDatabase open(Path directory, OpenOptions options) {
    return new DrawingsDatabase(Database.open(directory, options, SCHEMA));
  }

  /** Opens an empty database that is gone when it is closed. */
  public static DrawingsDatabase openInMemory() {
    return new DrawingsDatabase(Database.openInMemory(SCHEMA));
  }

  /** Table {@code drawings}. */
  public DrawingTable drawings() {
    return drawings;
  }

  /**
   * Runs a transaction: all its writes take effect, or none. On a conflict with another one it is
   * run again, so the body must be repeatable.
   */
  public <X extends Exception> void write(TransactionBody<? super DrawingsTransaction, X> body)
      throws X {
    database.write(tx -> body.run(new DrawingsTransaction(tx)));
  }

  /** As {@link #write}, with a result. */
  public <T extends @Nullable Object, X extends Exception> T writeResult(
      TransactionFunction<? super DrawingsTransaction, T, X> body) throws X {
    return database.writeResult(tx -> body.run(new DrawingsTransaction(tx)));
  }

  /** Runs reads that all see the same moment, and returns what they give. */
  public <T extends @Nullable Object, X extends Exception> T read(
      TransactionFunction<? super DrawingsTransaction, T, X> body) throws X {
    return database.read(tx -> body.run(new DrawingsTransaction(tx)));
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
