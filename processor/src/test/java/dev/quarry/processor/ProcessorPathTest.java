package dev.quarry.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.processor.compile.Compilation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor as users run it: named on a path that holds what it depends on and no more. */
class ProcessorPathTest {

  private static final String PATH =
      Compilation.classPathWith(
          "processor/target/classes",
          "runtime/target/classes",
          "annotations/target/classes",
          "quarry-",
          "jackson-",
          "javapoet",
          "jspecify");

  @TempDir Path folder;

  @Test
  void rocksDb_isNotAmongWhatTheProcessorDependsOn() {
    assertThatThrownBy(() -> Class.forName("org.rocksdb.RocksDB"))
        .isInstanceOf(ClassNotFoundException.class);
  }

  @Test
  void compiler_andSealing_needNoEngine() throws Exception {
    Path source = folder.resolve("Atlas.java");
    Path classes = Files.createDirectories(folder.resolve("target/classes"));
    Files.writeString(
        source,
        """
        package geo;
        import dev.quarry.annotation.*;
        @Schema(tables = Atlas.User.class)
        public interface Atlas {
          @Table("users") record User(@Key String code) {}
        }
        """);
    assertThat(compile(source, classes)).isEmpty();

    assertThat(
            run("java", "-cp", PATH, "dev.quarry.processor.Seal", "seal", "--date", "2024-01-15"))
        .isEqualTo("sealed Atlas/users/2024-01-15.json (new)\n");

    Files.writeString(
        source, Files.readString(source).replace("String code", "String code, int size"));
    // Found without an option, for it lies where projects have it.
    assertThat(compile(source, classes)).contains("Atlas.java:5: error: [QRY-301] ");
  }

  private String compile(Path source, Path classes) throws IOException, InterruptedException {
    return run(
        "javac",
        "-d",
        classes.toString(),
        "-classpath",
        PATH,
        "-processorpath",
        PATH,
        source.toString());
  }

  private String run(String program, String... arguments) throws IOException, InterruptedException {
    Path home = Path.of(System.getProperty("java.home"), "bin", program);
    List<String> command = new ArrayList<>(List.of(home.toString()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return said.replace(System.lineSeparator(), "\n");
  }
}
