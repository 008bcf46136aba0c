package dev.quarry.engine.optimistic;

import dev.quarry.engine.EngineCursor;

/** Walks over nothing. */
enum EmptyCursor implements EngineCursor {
  INSTANCE;

  @Override
  public boolean next() {
    return false;
  }

  @Override
  public byte[] key() {
    throw new IllegalStateException("There is no entry.");
  }

  @Override
  public byte[] value() {
    throw new IllegalStateException("There is no entry.");
  }

  @Override
  public void close() {}
}
