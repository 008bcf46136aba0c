package dev.quarry.engine.memory;

import dev.quarry.engine.Engine;
import dev.quarry.engine.compliance.ModelCompliance;
import net.jqwik.api.lifecycle.AfterProperty;

class MemoryModelTest extends ModelCompliance {
  private final Engine engine = MemoryEngine.open();

  @Override
  protected Engine engine() {
    return engine;
  }

  @AfterProperty
  void close() {
    engine.close();
  }
}
