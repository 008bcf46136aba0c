package dev.quarry.engine.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.engine.Engine;
import dev.quarry.engine.Limits;
import dev.quarry.engine.cache.OddCaches;
import dev.quarry.engine.compliance.CachedScans;
import dev.quarry.engine.optimistic.OptimisticEngine;
import org.junit.jupiter.api.Test;

class CachedScansStressTest {

  @Test
  void cachedScans_areThoseOfTheSnapshot_whateverOthersDo() throws Exception {
    try (Engine engine =
        new OptimisticEngine(
            new MemoryStorage(), Limits.defaults(), OddCaches.withSmallPages(1 << 20))) {
      assertThat(CachedScans.differences(engine, 3_000, 100_000)).isEmpty();
    }
  }

  /** A cache so small that pages are dropped all the time. */
  @Test
  void cachedScans_areThoseOfTheSnapshot_whereNothingStays() throws Exception {
    try (Engine engine =
        new OptimisticEngine(
            new MemoryStorage(), Limits.defaults(), OddCaches.withSmallPages(2_000))) {
      assertThat(CachedScans.differences(engine, 3_000, 100_000)).isEmpty();
    }
  }
}
