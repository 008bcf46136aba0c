package dev.quarry.engine.memory;

import dev.quarry.engine.Engine;
import dev.quarry.engine.Limits;
import dev.quarry.engine.compliance.EngineCompliance;

class MemoryEngineTest extends EngineCompliance {

  @Override
  protected Engine open(Limits limits) {
    return MemoryEngine.open(limits);
  }
}
