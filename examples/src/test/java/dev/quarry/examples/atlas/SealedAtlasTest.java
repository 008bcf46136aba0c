package dev.quarry.examples.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.processor.Seal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * What the build of an application asks in CI: whether all is sealed. Run with {@code
 * -Dquarry.seal=true} to seal Atlas first.
 */
class SealedAtlasTest {

  @Test
  void atlas_isSealedAsItIs() {
    if (Boolean.getBoolean("quarry.seal")) {
      assertThat(run("seal")).isNotEmpty();
    }

    assertThat(run("check")).isEqualTo("Atlas is sealed: 3 tables");
  }

  private static String run(String command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Seal.run(new PrintStream(out, true, StandardCharsets.UTF_8), command, "--schema", "Atlas");
    return out.toString(StandardCharsets.UTF_8).strip();
  }
}
