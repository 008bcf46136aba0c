package dev.quarry.engine.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.engine.Engine;
import dev.quarry.engine.Limits;
import dev.quarry.engine.compliance.CachedEngine;
import dev.quarry.engine.compliance.ModelCompliance;
import net.jqwik.api.lifecycle.AfterProperty;

class CachedMemoryModelTest extends ModelCompliance {
  private final CachedEngine engine =
      new CachedEngine(MemoryEngine.open(Limits.defaults(), 1 << 20));

  @Override
  protected Engine engine() {
    return engine;
  }

  @AfterProperty
  void close() {
    assertThat(engine.hits()).isPositive();
    engine.close();
  }
}
