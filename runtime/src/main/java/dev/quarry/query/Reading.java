package dev.quarry.query;

import dev.quarry.engine.EngineTransaction;
import java.util.Optional;

/**
 * Documents that are being read, one after another. Holds native memory until it is closed; after
 * that there are no more of them.
 */
interface Reading<R> extends FoundSource<R> {

  /** What is read from, for as long as this is not closed. */
  EngineTransaction reads();

  /** What it took so far. */
  Work work();

  /** How it goes on, and what it took if that is given. */
  Plan plan(Optional<PlanActual> actual);
}
