package dev.quarry.engine.optimistic;

/** A batch that is ready to be written; see {@link Storage#prepare}. */
@FunctionalInterface
public interface PreparedWrite {

  /**
   * Writes the batch, with the effects and errors of {@link Storage#write}.
   *
   * @param sync whether it has to survive the loss of power
   */
  void write(boolean sync);
}
