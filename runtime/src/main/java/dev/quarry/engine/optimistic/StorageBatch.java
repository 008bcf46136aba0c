package dev.quarry.engine.optimistic;

/** Changes in the order in which they take effect: a later one wins over an earlier one. */
public interface StorageBatch {

  /**
   * How much there is to write, at the most.
   *
   * @return the bytes of all keys, bounds and values, or more
   */
  long bytes();

  /**
   * How many changes there are.
   *
   * @return the number of calls that {@link #replay} makes
   */
  int size();

  /**
   * Tells every change, in order.
   *
   * @param visitor what to tell them to
   */
  void replay(BatchVisitor visitor);
}
