package dev.quarry.evolution;

import java.util.EnumSet;
import java.util.Set;

/**
 * The kinds of change that two definitions of a schema can show, each by its row in the rule book.
 * Not among them are changes that leave no trace in a definition: constants or variants in another
 * order, a primitive for its box, a class that moved; and a table split or merged, which shows as
 * the changes of its parts.
 */
public enum ChangeKind {
  /** An optional field is new. */
  FIELD_ADDED_OPTIONAL(1, Need.NOTHING, "{at} is new: {is}"),
  /** A required field with a default is new. */
  FIELD_ADDED_WITH_DEFAULT(
      2, Need.NOTHING, "{at} is new: {is}, which documents without it are read with"),
  /** A required field without a default is new. */
  FIELD_ADDED_REQUIRED(
      3, Need.MIGRATION, "{at} is new and required, but stored documents have no value for it"),
  /** A default is another one, new or gone. */
  DEFAULT_CHANGED(
      4,
      Need.NOTE,
      "the default of {at} was {was} and is now {is}; documents written before keep the older one"),
  /** A field is gone, as its record declares. */
  FIELD_REMOVED(5, Need.NOTHING, "{at} is removed; it was {was}"),
  /** A field is gone and nothing says that it should be. */
  FIELD_MISSING(5, Need.DECLARATION, "{at} is gone; it was {was}"),
  /** A field has another name, as it declares. */
  FIELD_RENAMED(7, Need.NOTHING, "{at} was named {was}"),
  /** A field is gone and one of its type is new, and nothing says that they are one. */
  FIELD_MAYBE_RENAMED(
      7, Need.DECLARATION, "{was} is gone and {at}, of the same type, is new; is it renamed?"),
  /** The fields of a record are in another order. */
  FIELDS_REORDERED(8, Need.NOTHING, "the fields of {at} were {was} and are now {is}"),
  /** A number has a wider type of its sort. */
  NUMBER_WIDENED(9, Need.NOTHING, "{at} was {was} and is now {is}, which is wider"),
  /** A number has a type of another sort that holds every value exactly. */
  NUMBER_CONVERTED(10, Need.NOTHING, "{at} was {was} and is now {is}, which holds its values"),
  /** A number has a type that cannot hold every value exactly. */
  NUMBER_LOSSY(10, Need.MIGRATION, "{at} was {was} and is now {is}, which rounds large values"),
  /** A number has a type that cannot hold every value. */
  NUMBER_NARROWED(
      11, Need.MIGRATION, "{at} was {was} and is now {is}, which cannot hold every value"),
  /** Something became text. */
  TO_TEXT(13, Need.MIGRATION, "{at} was {was} and is now {is}"),
  /** Text became a number, an enum, a time or the like. */
  FROM_TEXT(14, Need.MIGRATION, "{at} was {was} and is now {is}, which not every text may name"),
  /** An enum has a new constant. */
  CONSTANT_ADDED(
      15,
      Need.NOTE,
      "{at} has the new constant {is}; older programs refuse documents that hold it"),
  /** An enum lost a constant. */
  CONSTANT_REMOVED(
      16, Need.MIGRATION, "{at} lost the constant {was}, which stored documents may hold"),
  /** An enum's constant has another name, as it declares. */
  CONSTANT_RENAMED(17, Need.NOTHING, "the constant {is} of {at} was named {was}"),
  /** An enum lost a constant and got one, and nothing says that they are one. */
  CONSTANT_MAYBE_RENAMED(
      17,
      Need.DECLARATION,
      "{at} lost the constant {was} and has the new constant {is}; is it renamed?"),
  /** A required field became optional. */
  BECAME_OPTIONAL(19, Need.NOTHING, "{at} was required and is now optional"),
  /** An optional field became required, with a default. */
  BECAME_REQUIRED_WITH_DEFAULT(
      20,
      Need.NOTHING,
      "{at} was optional and is now {is}, which documents without it are read with"),
  /** An optional field became required, without a default. */
  BECAME_REQUIRED(
      20,
      Need.MIGRATION,
      "{at} was optional and is now required, but stored documents may lack it"),
  /** A value became a list or set of such values. */
  SCALAR_TO_LIST(21, Need.MIGRATION, "{at} was {was} and is now {is}"),
  /** A list or set became one of its values. */
  LIST_TO_SCALAR(
      22, Need.MIGRATION, "{at} was {was} and is now {is}, but documents may hold none or several"),
  /** A type became one that has nothing to do with it. */
  TYPE_CHANGED(23, Need.MIGRATION, "{at} was {was} and is now {is}"),
  /** A set became a list. */
  SET_TO_LIST(24, Need.NOTHING, "{at} was {was} and is now {is}"),
  /** A list became a set. */
  LIST_TO_SET(
      24, Need.MIGRATION, "{at} was {was} and is now {is}, but documents may hold duplicates"),
  /** A nested record is gone and its fields are those of its owner. */
  RECORD_INLINED(26, Need.MIGRATION, "{at} is gone, and what it held is now {is}"),
  /** Fields are gone and a new nested record holds them. */
  RECORD_EXTRACTED(26, Need.MIGRATION, "{at} is new, and holds what was {was}"),
  /** The key has other components, another order of them, or a component of another type. */
  KEY_CHANGED(27, Need.MIGRATION, "the key of {table} was {was} and is now {is}"),
  /** A sealed interface has a new record. */
  VARIANT_ADDED(
      28, Need.NOTE, "{at} has the new record {is}; older programs refuse documents that hold it"),
  /** A sealed interface lost a record. */
  VARIANT_REMOVED(
      28, Need.MIGRATION, "{at} lost the record {was}, which stored documents may hold"),
  /** A record of a sealed interface has another name, as it declares. */
  VARIANT_RENAMED(28, Need.NOTHING, "the record {is} of {at} was named {was}"),
  /** A sealed interface lost a record and got a like one, and nothing says that they are one. */
  VARIANT_MAYBE_RENAMED(
      28,
      Need.DECLARATION,
      "{at} lost the record {was} and has the new record {is}, with the same fields; is it renamed?"),
  /** An index is new. */
  INDEX_ADDED(29, Need.NOTHING, "index {path} of {table} is new: {is}"),
  /** An index is gone. */
  INDEX_REMOVED(30, Need.NOTHING, "index {path} of {table} is gone; it was {was}"),
  /** An index orders otherwise, or holds other documents. */
  INDEX_CHANGED(31, Need.NOTHING, "index {path} of {table} was {was} and is now {is}"),
  /** An index orders by or includes a field whose values are stored otherwise. */
  INDEX_REBUILT(
      31,
      Need.NOTHING,
      "index {path} of {table} is built anew, because the values it holds change: {is}"),
  /** An index has another name only. */
  INDEX_RENAMED(31, Need.NOTHING, "index {path} of {table} was named {was}"),
  /** An index that was there became unique. */
  UNIQUE_ADDED(
      32,
      Need.NOTE,
      "index {path} of {table} is now unique: {is}; it cannot be read while documents share its values"),
  /** A unique index is new. */
  UNIQUE_INDEX_ADDED(
      32,
      Need.NOTE,
      "index {path} of {table} is new: {is}; it cannot be read while documents share its values"),
  /** An index is unique no more. */
  UNIQUE_DROPPED(33, Need.NOTHING, "index {path} of {table} is unique no more: {is}"),
  /** A table is new. */
  TABLE_ADDED(34, Need.NOTHING, "table {table} is new"),
  /** A table is gone, as the schema declares. */
  TABLE_REMOVED(35, Need.NOTHING, "table {table} is removed"),
  /** A table is gone and nothing says that it should be. */
  TABLE_MISSING(35, Need.DECLARATION, "table {table} is gone"),
  /** A table has another name, as its record declares. */
  TABLE_RENAMED(36, Need.NOTHING, "table {table} was named {was}"),
  /** A table is gone and one with the same fields is new, and nothing says that they are one. */
  TABLE_MAYBE_RENAMED(
      36,
      Need.DECLARATION,
      "table {was} is gone and table {table}, with the same fields, is new; is it renamed?"),
  /** Two tables declare that they had one name. */
  TABLE_CLAIMED_TWICE(
      36, Need.REFUSED, "table {table} says that it was named {was}, and so does table {is}"),
  /** A reference is new; the rule book has no row for it. */
  REFERENCE_ADDED(
      0, Need.NOTE, "{at} now refers to {is}; documents that refer to none there violate it"),
  /** A reference is gone; the rule book has no row for it. */
  REFERENCE_REMOVED(0, Need.NOTHING, "{at} refers to {was} no more"),
  /** A reference goes to another table; the rule book has no row for it. */
  REFERENCE_MOVED(
      0,
      Need.NOTE,
      "{at} referred to {was} and now refers to {is}; documents that refer to none there violate"
          + " it"),
  /** A reference has another rule for deletions, or another index; no row of the rule book. */
  REFERENCE_CHANGED(0, Need.NOTHING, "{at} referred to {was} and now refers to {is}");

  private static final Set<ChangeKind> DEPEND_ON_DATA =
      EnumSet.of(
          FROM_TEXT,
          CONSTANT_REMOVED,
          BECAME_REQUIRED,
          LIST_TO_SCALAR,
          UNIQUE_ADDED,
          UNIQUE_INDEX_ADDED,
          REFERENCE_ADDED,
          REFERENCE_MOVED);

  private static final Set<ChangeKind> RECODE =
      EnumSet.of(
          NUMBER_WIDENED,
          NUMBER_CONVERTED,
          NUMBER_LOSSY,
          NUMBER_NARROWED,
          TO_TEXT,
          FROM_TEXT,
          BECAME_OPTIONAL,
          BECAME_REQUIRED,
          BECAME_REQUIRED_WITH_DEFAULT,
          SCALAR_TO_LIST,
          LIST_TO_SCALAR,
          TYPE_CHANGED);

  private final int row;
  private final Need need;
  private final String pattern;

  ChangeKind(int row, Need need, String pattern) {
    this.row = row;
    this.need = need;
    this.pattern = pattern;
  }

  /**
   * Its row in the rule book.
   *
   * @return the number of the row, 0 for none
   */
  public int row() {
    return row;
  }

  /**
   * What such a change needs.
   *
   * @return the need
   */
  public Need need() {
    return need;
  }

  /**
   * Whether stored documents decide if it can happen, so that they have to be looked at first:
   * those that stand against it are to be listed, and it is harmless where there are none.
   *
   * @return whether they do
   */
  public boolean dependsOnData() {
    return DEPEND_ON_DATA.contains(this);
  }

  /**
   * Whether documents are written otherwise after it, in a shape of their own.
   *
   * @return whether the table gets a new shape
   */
  public boolean reshapes() {
    return row >= 1 && row <= 28;
  }

  /** Whether keys and index entries made of the field have other bytes after it. */
  boolean recodes() {
    return RECODE.contains(this);
  }

  /** A sentence with {@code {table}}, {@code {path}}, {@code {at}}, {@code {was}}, {@code {is}}. */
  String pattern() {
    return pattern;
  }
}
