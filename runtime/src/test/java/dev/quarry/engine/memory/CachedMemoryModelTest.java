package dev.quarry.engine.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.engine.Engine;
import dev.quarry.engine.Limits;
import dev.quarry.engine.cache.OddCaches;
import dev.quarry.engine.compliance.CachedEngine;
import dev.quarry.engine.compliance.ModelCompliance;
import dev.quarry.engine.optimistic.OptimisticEngine;
import net.jqwik.api.lifecycle.AfterProperty;

class CachedMemoryModelTest extends ModelCompliance {
  private final CachedEngine engine =
      new CachedEngine(
          new OptimisticEngine(
              new MemoryStorage(), Limits.defaults(), OddCaches.withSmallPages(1 << 20)));

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
