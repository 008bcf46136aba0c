package dev.quarry.engine.memory;

import dev.quarry.engine.Engine;
import dev.quarry.engine.compliance.ConcurrencyCompliance;

class MemoryConcurrencyTest extends ConcurrencyCompliance {

  @Override
  protected Engine open() {
    return MemoryEngine.open();
  }
}
