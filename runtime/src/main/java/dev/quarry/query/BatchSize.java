package dev.quarry.query;

/**
 * How many are best read at once: few at first, for whoever stops soon, and twice as many each time
 * after that. For one reading.
 */
final class BatchSize {
  private static final int FIRST = 32;

  private final int largest;
  private int next;

  private BatchSize(int first, int largest) {
    this.next = first;
    this.largest = largest;
  }

  /**
   * Grows to a bound.
   *
   * @param largest the bound, 1 or more
   */
  static BatchSize upTo(int largest) {
    return new BatchSize(Math.min(FIRST, largest), largest);
  }

  /**
   * Grows to a bound, but where it is known how many are wanted begins there.
   *
   * @param limit how many are wanted at the most, {@link Documents#UNLIMITED} if that is not known
   * @param largest the bound, 1 or more
   */
  static BatchSize of(long limit, int largest) {
    return limit == Documents.UNLIMITED ? upTo(largest) : new BatchSize(largest, largest);
  }

  /**
   * How many to read now.
   *
   * @param left how many there may be at the most
   */
  int next(long left) {
    int size = (int) Math.min(left, next);
    next = Math.min(2 * next, largest);
    return size;
  }
}
