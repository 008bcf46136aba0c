package dev.quarry.processor.evolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.processor.compile.Compilation;
import dev.quarry.processor.compile.Source;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.schema.TableSchema;
import dev.quarry.snapshot.Candidate;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may be sealed of the schemas in {@code src/test/resources/golden}. */
class CandidateTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  @TempDir Path folder;

  static List<String> cases() throws IOException {
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith("Database.java"))
          .map(file -> GOLDEN.relativize(file).getName(0).toString())
          .distinct()
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void candidate_saysOfTablesWhatGeneratedCodeSays(String name) throws Exception {
    Compilation.of(sources(name), folder, options(name));
    Path classes = folder.resolve("classes");
    List<Candidate> candidates = Candidate.readAll(classes.resolve(Candidate.FOLDER));

    assertThat(candidates).isNotEmpty();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
      for (Candidate candidate : candidates) {
        Field field =
            Class.forName(candidate.type() + "Database", true, loader).getDeclaredField("SCHEMA");
        field.setAccessible(true);
        DatabaseSchema schema = (DatabaseSchema) field.get(null);
        assertThat(candidate.removed()).isEqualTo(schema.removed());
        assertThat(candidate.tables())
            .isEqualTo(
                schema.tables().stream()
                    .sorted(Comparator.<TableSchema<?, ?>, String>comparing(TableSchema::name))
                    .map(TableSchema::definition)
                    .toList());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void candidate_dependsNeitherOnTheOrderOfSourcesNorOnLineEnds(String name) throws IOException {
    List<Source> sources = new ArrayList<>(sources(name));
    List<String> expected = written(sources, name, "as-they-are");

    Collections.reverse(sources);
    assertThat(written(sources, name, "reversed")).isEqualTo(expected);
    sources.replaceAll(source -> new Source(source.path(), source.text().replace("\n", "\r\n")));
    assertThat(written(sources, name, "windows")).isEqualTo(expected);
    assertThat(expected).allSatisfy(text -> assertThat(text).doesNotContain("\r").endsWith("\n"));
  }

  private List<String> written(List<Source> sources, String name, String run) throws IOException {
    Path home = folder.resolve(run);
    Compilation.of(sources, home, options(name, "-proc:only"));
    try (Stream<Path> files = Files.list(home.resolve("classes").resolve(Candidate.FOLDER))) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    }
  }

  private static String[] options(String name, String... more) {
    Path snapshots = GOLDEN.resolve(name).resolve("quarry");
    return Stream.concat(
            Stream.of(more),
            Stream.of(snapshots).filter(Files::exists).map(each -> "-Aquarry.snapshots=" + each))
        .toArray(String[]::new);
  }

  private static List<Source> sources(String name) throws IOException {
    return Source.in(GOLDEN.resolve(name).resolve("in"));
  }
}
