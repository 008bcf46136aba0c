package dev.quarry.engine.memory;

import dev.quarry.engine.Engine;
import dev.quarry.engine.Limits;
import dev.quarry.engine.cache.OddCaches;
import dev.quarry.engine.compliance.CachedEngine;
import dev.quarry.engine.compliance.ConcurrencyCompliance;
import dev.quarry.engine.optimistic.OptimisticEngine;

class CachedMemoryConcurrencyTest extends ConcurrencyCompliance {

  @Override
  protected Engine open() {
    return new CachedEngine(
        new OptimisticEngine(
            new MemoryStorage(), Limits.defaults(), OddCaches.withSmallPages(1 << 20)));
  }
}
