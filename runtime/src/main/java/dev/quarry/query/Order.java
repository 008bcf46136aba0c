package dev.quarry.query;

/**
 * One of the things that the results of a query are ordered by. Documents that it does not tell
 * apart are ordered by the next, and at last by key, in the direction of the last order. Immutable.
 *
 * @param <R> the table's record
 */
public final class Order<R> {
  private final OrderedField<R, ?> field;
  private final boolean descending;
  private final boolean ignoringCase;

  Order(OrderedField<R, ?> field, boolean descending, boolean ignoringCase) {
    this.field = field;
    this.descending = descending;
    this.ignoringCase = ignoringCase;
  }

  OrderedField<R, ?> field() {
    return field;
  }

  /**
   * Whether the greatest values come first.
   *
   * @return whether they do
   */
  public boolean isDescending() {
    return descending;
  }

  /**
   * Whether texts that differ in case only are not told apart.
   *
   * @return whether they are not
   */
  public boolean isIgnoringCase() {
    return ignoringCase;
  }

  /**
   * The component's name, with dots into nested records.
   *
   * @return the path
   */
  public String path() {
    return field.path();
  }

  @Override
  public String toString() {
    return field.path()
        + (descending ? " descending" : " ascending")
        + (ignoringCase ? " ignoring case" : "");
  }
}
