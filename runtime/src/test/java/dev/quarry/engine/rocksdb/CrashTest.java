package dev.quarry.engine.rocksdb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.engine.Counter;
import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CrashTest {
  private static final int ROUNDS = 4;

  @ParameterizedTest
  @EnumSource
  void killedProcess_losesNothingAcknowledgedAndLeavesNothingHalf(
      Durability durability, @TempDir Path directory) throws Exception {
    int next = 0;
    for (int round = 0; round < ROUNDS; round++) {
      int acknowledged;
      try (ChildProcess writer =
          ChildProcess.start(
              CrashWriter.class, directory.toString(), durability.name(), String.valueOf(next))) {
        int lines = RandomGenerator.getDefault().nextInt(1, 200);
        acknowledged = next;
        for (int i = 0; i < lines; i++) {
          acknowledged = Integer.parseInt(writer.line());
        }
        List<String> rest = writer.kill();
        // The last line may be cut; the one before it is whole.
        acknowledged = rest.size() < 2 ? acknowledged : Integer.parseInt(rest.get(rest.size() - 2));
      }
      next = check(directory, acknowledged) + 1;
    }
  }

  /** Checks everything that was written, and gives the number of the newest. */
  private static int check(Path directory, int acknowledged) {
    try (Engine engine = RocksEngine.open(RocksOptions.at(directory))) {
      byte[] newest = engine.get("newest".getBytes(UTF_8));
      assertThat(newest).isNotNull();
      int last = Integer.parseInt(new String(newest, UTF_8));
      assertThat(last).isGreaterThanOrEqualTo(acknowledged);
      assertThat(engine.get("count".getBytes(UTF_8))).isEqualTo(Counter.bytes(last + 1L));
      for (int i = 0; i <= last; i++) {
        assertThat(engine.get(("left/" + i).getBytes(UTF_8))).isNotNull();
        assertThat(engine.get(("right/" + i).getBytes(UTF_8))).hasSize(500);
      }
      assertThat(engine.get(("left/" + (last + 1)).getBytes(UTF_8))).isNull();
      assertThat(engine.get(("right/" + (last + 1)).getBytes(UTF_8))).isNull();
      return last;
    }
  }
}
