package dev.quarry.examples.types;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.Jazzer;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Looks for inputs that the methods of {@link BadInputTest} do not bear, each in a process of its
 * own, for as many seconds as {@code -Dquarry.fuzz} says, elsewhere each time. Without it, for two
 * seconds from the same beginning, so that a build finds what the one before did. What is found
 * belongs among the inputs beside that class.
 */
class FuzzingTest {
  private static final int SECONDS = Integer.getInteger("quarry.fuzz", 2);

  /** 0 is any. */
  private static final int SEED = System.getProperty("quarry.fuzz") == null ? 1 : 0;

  @ParameterizedTest
  @MethodSource("targets")
  void randomInput_isRefusedOrReadAsItWasWritten(String target, @TempDir Path directory)
      throws Exception {
    Path output = directory.resolve("output");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                Jazzer.class.getName(),
                "--target_class=" + BadInputTest.class.getName(),
                "--target_method=" + target,
                "--max_duration=" + SECONDS + "s",
                "--instrumentation_includes=dev.quarry.**",
                "-seed=" + SEED)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int exit = process.waitFor();
    String text = Files.readString(output);
    System.out.println(target + ": " + text.substring(text.lastIndexOf("\nDone ") + 1).strip());
    assertThat(exit).as(text).isZero();
    assertThat(text).contains("INITED").doesNotContain("no interesting inputs were found");
  }

  static Stream<String> targets() {
    return Arrays.stream(BadInputTest.class.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(FuzzTest.class))
        .map(method -> method.getName())
        .sorted();
  }
}
