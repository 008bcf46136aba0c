package dev.quarry.engine.memory;

import dev.quarry.engine.Engine;
import dev.quarry.engine.Limits;
import dev.quarry.engine.compliance.CachedEngine;
import dev.quarry.engine.compliance.EngineCompliance;

class CachedMemoryEngineTest extends EngineCompliance {

  @Override
  protected Engine open(Limits limits) {
    return new CachedEngine(MemoryEngine.open(limits, 1 << 20));
  }
}
