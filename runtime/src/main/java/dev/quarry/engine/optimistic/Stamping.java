package dev.quarry.engine.optimistic;

import dev.quarry.engine.KeyRange;
import dev.quarry.engine.cache.ValueCache;

/** Tells the cache what a commit is about to write. */
final class Stamping implements BatchVisitor {
  private final ValueCache cache;
  private final long number;

  Stamping(ValueCache cache, long number) {
    this.cache = cache;
    this.number = number;
  }

  @Override
  public void put(byte[] key, byte[] value) {
    cache.willWrite(key, number);
  }

  @Override
  public void delete(byte[] key) {
    cache.willWrite(key, number);
  }

  @Override
  public void deleteRange(KeyRange range) {
    cache.willWriteMany(range, number);
  }
}
