package dev.quarry.engine.memory;

import dev.quarry.engine.Engine;
import dev.quarry.engine.Limits;
import dev.quarry.engine.compliance.CachedEngine;
import dev.quarry.engine.compliance.ConcurrencyCompliance;

class CachedMemoryConcurrencyTest extends ConcurrencyCompliance {

  @Override
  protected Engine open() {
    return new CachedEngine(MemoryEngine.open(Limits.defaults(), 1 << 20));
  }
}
