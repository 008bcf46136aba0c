package dev.quarry.engine.memory;

import dev.quarry.engine.Engine;
import dev.quarry.engine.Limits;
import dev.quarry.engine.cache.OddCaches;
import dev.quarry.engine.compliance.CachedEngine;
import dev.quarry.engine.compliance.EngineCompliance;
import dev.quarry.engine.optimistic.OptimisticEngine;

class CachedMemoryEngineTest extends EngineCompliance {

  @Override
  protected Engine open(Limits limits) {
    return new CachedEngine(
        new OptimisticEngine(new MemoryStorage(), limits, OddCaches.withSmallPages(1 << 20)));
  }
}
