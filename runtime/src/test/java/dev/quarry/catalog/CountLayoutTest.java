package dev.quarry.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.codec.LayoutExample;
import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.engine.memory.MemoryEngine;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The counter in the worked example of LAYOUT.md, byte for byte. */
class CountLayoutTest {
  @Test
  void count_isAsInThePage() throws IOException {
    StoredShape shape = new StoredShape(7, "", List.of());
    StoredTable cities =
        new StoredTable(
            3,
            "cities",
            "cities",
            List.of("id"),
            List.of(shape),
            List.of(),
            List.of(),
            1,
            List.of(),
            List.of());
    try (Engine engine = MemoryEngine.open()) {
      try (EngineTransaction writes = engine.begin()) {
        new DocumentCounts(cities).add(writes, 7, 1);
        writes.commit(Durability.BUFFERED);
      }
      try (EngineTransaction reads = engine.snapshot();
          EngineCursor stored = reads.scan(KeyRange.all(), false)) {
        assertThat(stored.next()).isTrue();
        assertThat(hex(stored.key())).isEqualTo(LayoutExample.hex("count"));
        assertThat(hex(stored.value())).isEqualTo(LayoutExample.hex("one"));
      }
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
