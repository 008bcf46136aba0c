package dev.quarry.query;

import dev.quarry.engine.EngineTransaction;

/**
 * Documents that are being read, one after another. Holds native memory until it is closed; after
 * that there are no more of them.
 */
interface Reading<R> extends FoundSource<R> {

  /** What is read from, for as long as this is not closed. */
  EngineTransaction reads();
}
