package dev.quarry.engine.cache;

/** What the cache keeps, of which it only has to know the size. */
interface Kept {

  /** The memory that all of it takes, in bytes, roughly. */
  int bytes();
}
