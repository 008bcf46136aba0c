package dev.quarry.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.processor.compile.Compilation;
import dev.quarry.processor.compile.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares generated sources with those kept in {@code src/test/resources/golden}: a folder per
 * case, in it {@code in} with the declarations, {@code quarry} with what is sealed of them, if
 * anything is, and {@code out} with what is generated. Run with {@code
 * -Dquarry.golden.rewrite=true} to write the latter anew, then read the difference.
 */
final class GoldenFilesTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final boolean REWRITE = Boolean.getBoolean("quarry.golden.rewrite");

  @TempDir Path folder;

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generatedSources_areTheKeptOnes_andCompileWithoutWarning(String name) throws IOException {
    Compilation compilation =
        Compilation.of(Source.in(GOLDEN.resolve(name).resolve("in")), folder, options(name));

    Path expected = GOLDEN.resolve(name).resolve("out");
    if (REWRITE) {
      rewrite(expected, compilation.generated());
    }
    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.generated()).isNotEmpty().isEqualTo(Source.in(expected));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generatedSources_doNotDependOnTheOrderOfSources(String name) throws IOException {
    List<Source> sources = new ArrayList<>(Source.in(GOLDEN.resolve(name).resolve("in")));
    List<Source> expected = Source.in(GOLDEN.resolve(name).resolve("out"));

    Collections.reverse(sources);
    assertThat(generated(sources, name, "reversed")).isEqualTo(expected);
    Collections.shuffle(sources, new Random(1));
    assertThat(generated(sources, name, "shuffled")).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generatedSources_doNotDependOnLineEnds(String name) throws IOException {
    List<Source> sources = new ArrayList<>(Source.in(GOLDEN.resolve(name).resolve("in")));
    sources.replaceAll(source -> new Source(source.path(), crlf(source.text())));
    Path sealed = GOLDEN.resolve(name).resolve("quarry");
    List<String> options = new ArrayList<>(List.of("-proc:only"));
    if (Files.exists(sealed)) {
      Path copy = folder.resolve("quarry");
      copy(sealed, copy);
      options.add("-Aquarry.snapshots=" + copy);
    }

    assertThat(
            Compilation.of(sources, folder.resolve("crlf"), options.toArray(String[]::new))
                .generated())
        .isEqualTo(Source.in(GOLDEN.resolve(name).resolve("out")));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.writeString(target, crlf(Files.readString(file)));
      }
    }
  }

  private static String crlf(String text) {
    return text.replace("\n", "\r\n");
  }

  private List<Source> generated(List<Source> sources, String name, String run) throws IOException {
    return Compilation.of(sources, folder.resolve(run), options(name, "-proc:only")).generated();
  }

  private static String[] options(String name, String... more) {
    Path snapshots = GOLDEN.resolve(name).resolve("quarry");
    return Stream.concat(
            Stream.of(more),
            Stream.of(snapshots).filter(Files::exists).map(each -> "-Aquarry.snapshots=" + each))
        .toArray(String[]::new);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void generatedLines_fitTheirColumnsAndEndInLf(String name) throws IOException {
    for (Source source : Source.in(GOLDEN.resolve(name).resolve("out"))) {
      assertThat(source.text()).doesNotContain("\r", "\t").endsWith("}\n").doesNotEndWith("\n\n");
      assertThat(source.text().lines())
          .allSatisfy(
              line -> {
                assertThat(line).isEqualTo(line.stripTrailing());
                if (!line.startsWith("import ")) {
                  assertThat(line.length()).as(line).isLessThanOrEqualTo(SourceLayout.COLUMNS);
                }
              });
    }
  }

  private static void rewrite(Path folder, List<Source> sources) throws IOException {
    for (Source old : Source.in(folder)) {
      Files.delete(folder.resolve(old.path()));
    }
    for (Source source : sources) {
      Path file = folder.resolve(source.path());
      try {
        Files.createDirectories(file.getParent());
        Files.writeString(file, source.text());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
