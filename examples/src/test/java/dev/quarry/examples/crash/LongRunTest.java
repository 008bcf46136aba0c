package dev.quarry.examples.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mixed load in a process of its own for as many seconds as {@code -Dquarry.seconds} says; a few by
 * default, which only shows that it runs.
 */
class LongRunTest {

  @Test
  void mixedLoad_isBorneWithoutGrowth(@TempDir Path directory) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                System.getProperty("java.class.path"),
                LongRun.class.getName(),
                directory.toString(),
                String.valueOf(Integer.getInteger("quarry.seconds", 5)))
            .redirectErrorStream(true)
            .start();
    List<String> lines = new ArrayList<>();
    try (BufferedReader output = process.inputReader()) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        System.out.println(line);
        lines.add(line);
      }
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.waitFor()).isZero();
    assertThat(lines)
        .noneMatch(line -> line.contains("dropped without being closed"))
        .noneMatch(line -> line.contains("was damaged"));
  }
}
