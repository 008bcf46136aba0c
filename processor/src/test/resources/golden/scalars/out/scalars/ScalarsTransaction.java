package scalars;

import dev.quarry.Transaction;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The tables of {@code Scalars} inside one transaction. Not thread-safe, and of no use after its
 * body returns.
 */
@Generated("dev.quarry.processor.QuarryProcessor")
@NullMarked
final class ScalarsTransaction {
  private final Transaction transaction;
  private final PrimitivesTable primitives;
  private final BoxesTable boxes;
  private final ObjectsTable objects;
  private final DefaultsTable defaults;

  ScalarsTransaction(Transaction transaction) {
    this.transaction = transaction;
    this.primitives = PrimitivesTable.in(transaction);
    this.boxes = BoxesTable.in(transaction);
    this.objects = ObjectsTable.in(transaction);
    this.defaults = DefaultsTable.in(transaction);
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

  /** The transaction below, whatever its tables. */
  public Transaction transaction() {
    return transaction;
  }
}
