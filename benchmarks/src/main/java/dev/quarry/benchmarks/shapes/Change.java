package dev.quarry.benchmarks.shapes;

import dev.quarry.schema.DatabaseSchema;
import dev.quarry.schema.TableSchema;
import java.util.function.IntFunction;

/** One change of a table's record: the schema before it and after it. */
@SuppressWarnings("ImmutableEnumChecker") // schemas are immutable
public enum Change {
  OPTIONAL_ADDED(PersonShapes_OptionalAddedDatabase.SCHEMA),
  DEFAULT_ADDED(PersonShapes_DefaultAddedDatabase.SCHEMA),
  RENAMED(PersonShapes_FieldRenamedDatabase.SCHEMA),
  REMOVED(PersonShapes_FieldRemovedDatabase.SCHEMA),
  WIDENED(PersonShapes_WidenedDatabase.SCHEMA),
  REORDERED(PersonShapes_ReorderedDatabase.SCHEMA),
  CONSTANT_REMOVED(PersonShapes_ConstantRemovedDatabase.SCHEMA),
  RECORD_CHANGED(
      OrderShapes_OrdersDatabase.SCHEMA,
      OrderShapes::numbered,
      OrderShapes_RecordChangedDatabase.SCHEMA),
  ELEMENTS_CHANGED(
      OrderShapes_OrdersDatabase.SCHEMA,
      OrderShapes::numbered,
      OrderShapes_ElementsChangedDatabase.SCHEMA),
  VARIANT_CHANGED(
      OrderShapes_OrdersDatabase.SCHEMA,
      OrderShapes::numbered,
      OrderShapes_VariantChangedDatabase.SCHEMA);

  private final DatabaseSchema before;
  private final DatabaseSchema after;
  private final IntFunction<?> rows;

  Change(DatabaseSchema after) {
    this(PersonShapes_PeopleDatabase.SCHEMA, PersonShapes::numbered, after);
  }

  Change(DatabaseSchema before, IntFunction<?> rows, DatabaseSchema after) {
    this.before = before;
    this.rows = rows;
    this.after = after;
  }

  DatabaseSchema before() {
    return before;
  }

  DatabaseSchema after() {
    return after;
  }

  /** The row with a given number, of the schema before. */
  IntFunction<?> rows() {
    return rows;
  }

  /** The only table of a schema; its rows are what {@link #rows} makes, and its keys numbers. */
  @SuppressWarnings("unchecked")
  static <R> TableSchema<R, Integer> table(DatabaseSchema schema) {
    return (TableSchema<R, Integer>) schema.tables().get(0);
  }
}
