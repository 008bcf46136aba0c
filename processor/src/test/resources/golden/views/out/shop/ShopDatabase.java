package shop;

import dev.quarry.Database;
import dev.quarry.OpenOptions;
import dev.quarry.TransactionBody;
import dev.quarry.TransactionFunction;
import dev.quarry.migration.Migration;
import dev.quarry.schema.DatabaseSchema;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Database {@code Shop}: its tables, and transactions over them. Thread-safe; whoever opens it
 * closes it.
 */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
public final class ShopDatabase implements AutoCloseable {
  /** The tables of {@code Shop}. */
  public static final DatabaseSchema SCHEMA = DatabaseSchema.of("Shop", UserTable.SCHEMA);

  /** The migrations of {@code Shop}, in the order in which they run. */
  public static final List<Migration> MIGRATIONS =
      List.of(
          Migration.ofDocuments(
              "2024-03-01", "users", "split the full name", ShopMigrationSteps::splitName)
              .withRollback(ShopMigrationSteps::joinName));

  private final Database database;
  private final UserTable users;

  private ShopDatabase(Database database) {
    this.database = database;
    this.users = UserTable.in(database);
  }

  /** Opens the database in a directory, which is made if it does not exist. */
  public static ShopDatabase open(Path directory) {
    return open(directory, OpenOptions.defaults());
  }

  /** Opens the database in a directory, with options. */
  public static ShopDatabase open(Path directory, OpenOptions options) {
    return new ShopDatabase(Database.open(directory, options, SCHEMA, MIGRATIONS));
  }

  /** Opens an empty database that is gone when it is closed. */
  public static ShopDatabase openInMemory() {
    return new ShopDatabase(Database.openInMemory(SCHEMA, MIGRATIONS));
  }

  /** Table {@code users}. */
  public UserTable users() {
    return users;
  }

  /**
   * Runs a transaction: all its writes take effect, or none. On a conflict with another one it is
   * run again, so the body must be repeatable.
   */
  public <X extends Exception> void write(TransactionBody<? super ShopTransaction, X> body)
      throws X {
    database.write(tx -> body.run(new ShopTransaction(tx)));
  }

  /** As {@link #write}, with a result. */
  public <T extends @Nullable Object, X extends Exception> T writeResult(
      TransactionFunction<? super ShopTransaction, T, X> body) throws X {
    return database.writeResult(tx -> body.run(new ShopTransaction(tx)));
  }

  /** Runs reads that all see the same moment, and returns what they give. */
  public <T extends @Nullable Object, X extends Exception> T read(
      TransactionFunction<? super ShopTransaction, T, X> body) throws X {
    return database.read(tx -> body.run(new ShopTransaction(tx)));
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
