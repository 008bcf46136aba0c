package scalars;

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
 * Database {@code Scalars}: its tables, and transactions over them. Thread-safe; whoever opens it
 * closes it.
 */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class ScalarsDatabase implements AutoCloseable {
  /** The tables of {@code Scalars}. */
  public static final DatabaseSchema SCHEMA =
      DatabaseSchema.of(
          "Scalars",
          PrimitivesTable.SCHEMA,
          BoxesTable.SCHEMA,
          ObjectsTable.SCHEMA,
          DefaultsTable.SCHEMA);

  private final Database database;
  private final PrimitivesTable primitives;
  private final BoxesTable boxes;
  private final ObjectsTable objects;
  private final DefaultsTable defaults;

  private ScalarsDatabase(Database database) {
    this.database = database;
    this.primitives = PrimitivesTable.in(database);
    this.boxes = BoxesTable.in(database);
    this.objects = ObjectsTable.in(database);
    this.defaults = DefaultsTable.in(database);
  }

  /** Opens the database in a directory, which is made if it does not exist. */
  public static ScalarsDatabase open(Path directory) {
    return open(directory, OpenOptions.defaults());
  }

  /** Opens the database in a directory, with options. */
  public static ScalarsDatabase open(Path directory, OpenOptions options) {
    return new ScalarsDatabase(Database.open(directory, options, SCHEMA));
  }

  /** Opens an empty database that is gone when it is closed. */
  public static ScalarsDatabase openInMemory() {
    return new ScalarsDatabase(Database.openInMemory(SCHEMA));
  }

  /** Table {@code primitives}. */
  public PrimitivesTable primitives() {
    return primitives;
  }

  /** Table {@code boxes}. */
  public BoxesTable boxes() {
    return boxes;
  }

  /** Table {@code objects}. */
  public ObjectsTable objects() {
    return objects;
  }

  /** Table {@code defaults}. */
  public DefaultsTable defaults() {
    return defaults;
  }

  /**
   * Runs a transaction: all its writes take effect, or none. On a conflict with another one it is
   * run again, so the body must be repeatable.
   */
  public <X extends Exception> void write(TransactionBody<? super ScalarsTransaction, X> body)
      throws X {
    database.write(tx -> body.run(new ScalarsTransaction(tx)));
  }

  /** As {@link #write}, with a result. */
  public <T extends @Nullable Object, X extends Exception> T writeResult(
      TransactionFunction<? super ScalarsTransaction, T, X> body) throws X {
    return database.writeResult(tx -> body.run(new ScalarsTransaction(tx)));
  }

  /** Runs reads that all see the same moment, and returns what they give. */
  public <T extends @Nullable Object, X extends Exception> T read(
      TransactionFunction<? super ScalarsTransaction, T, X> body) throws X {
    return database.read(tx -> body.run(new ScalarsTransaction(tx)));
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
