package dev.quarry.evolution;

/**
 * Is told what happens to the schema of a database and its stored documents. Methods are called in
 * the thread that does the work, which waits for them; what they throw ends that work. An
 * implementation is safe for use by several threads if the work is done in the background.
 */
public interface EvolutionListener {

  /** A listener that does nothing. */
  EvolutionListener NONE = new EvolutionListener() {};

  /**
   * A plan was made that is not empty; nothing has been done yet.
   *
   * @param plan the plan
   */
  default void planned(SchemaPlan plan) {}

  /**
   * A long piece of work begins, or goes on where it was interrupted.
   *
   * @param progress where it begins
   */
  default void started(WorkProgress progress) {}

  /**
   * A long piece of work has come further. Called several times a second at the most.
   *
   * @param progress how far
   */
  default void progressed(WorkProgress progress) {}

  /**
   * A long piece of work is done.
   *
   * @param progress what it came to
   */
  default void finished(WorkProgress progress) {}

  /**
   * A long piece of work could not be done.
   *
   * @param progress how far it came
   * @param cause why
   */
  default void failed(WorkProgress progress, Exception cause) {}
}
