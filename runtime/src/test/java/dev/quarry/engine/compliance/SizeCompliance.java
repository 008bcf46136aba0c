package dev.quarry.engine.compliance;

import static dev.quarry.engine.compliance.Bytes.bytes;
import static dev.quarry.engine.compliance.Bytes.range;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.engine.KeyRange;
import dev.quarry.engine.SizeEstimates;
import org.junit.jupiter.api.Test;

/** What an engine that estimates sizes has to say. */
public interface SizeCompliance extends EngineUnderTest {

  @Test
  default void sizes_whereGiven_growWithTheData() {
    SizeEstimates sizes = engine().capability(SizeEstimates.class).orElse(null);
    if (sizes == null) {
      return;
    }
    long before = sizes.bytesOnDisk();
    write(
        tx -> {
          for (int i = 0; i < 1000; i++) {
            tx.put(bytes("key" + i), new byte[1000]);
          }
        });

    assertThat(sizes.bytesOnDisk()).isGreaterThan(before + 500_000);
    assertThat(sizes.bytesInRange(KeyRange.all())).isGreaterThan(500_000);
    assertThat(sizes.bytesInRange(range("x", "y"))).isLessThan(100_000);
    assertThat(sizes.bytesInRange(range("y", "x"))).isZero();
  }
}
