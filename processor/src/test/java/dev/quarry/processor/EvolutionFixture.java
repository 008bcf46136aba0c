package dev.quarry.processor;

import com.google.testing.compile.Compilation;
import dev.quarry.snapshot.Candidate;
import dev.quarry.snapshot.Sealing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.StandardLocation;

/**
 * A change of a schema: the folder {@code was} is sealed, the folder {@code is} is what is compiled
 * then. Each expected message stands in a comment at the end of its line, as in a {@link
 * BadFixture}; {@code <today>} stands for the day, also in the name of a view.
 */
record EvolutionFixture(BadFixture was, BadFixture is) {

  /** When what was is sealed. */
  static final LocalDate SEALED = LocalDate.of(2024, 1, 15);

  static List<EvolutionFixture> all() {
    try (Stream<Path> folders =
        Files.list(
            Path.of(
                Objects.requireNonNull(EvolutionFixture.class.getResource("/evolution"))
                    .toURI()))) {
      return folders
          .sorted()
          .map(
              folder ->
                  new EvolutionFixture(
                      new BadFixture(folder.resolve("was")), new BadFixture(folder.resolve("is"))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the compiler says of the change. */
  List<String> said(Path snapshots, String... options) throws IOException {
    seal(Javac.compile(was.sources()), snapshots);
    return Javac.saidWithNotes(compile(snapshots, options)).stream()
        .map(line -> line.replace(today(), "<today>"))
        .map(line -> line.replace("V" + today().replace("-", ""), "V<today>"))
        .toList();
  }

  /** Compiles what is there now, against the snapshots of what was. */
  Compilation compile(Path snapshots, String... options) {
    List<String> all =
        Stream.concat(Stream.of("-Aquarry.snapshots=" + snapshots), Stream.of(options)).toList();
    return Javac.compile(all, List.of(), Javac.sources(is.sources()));
  }

  /** Seals all schemas of a compilation. */
  static void seal(Compilation compilation, Path snapshots) throws IOException {
    Candidate candidate = candidate(compilation);
    Sealing.seal(snapshots, List.of(), candidate, SEALED);
  }

  /** The only candidate of a compilation. */
  static Candidate candidate(Compilation compilation) throws IOException {
    String file =
        compilation.generatedFiles().stream()
            .map(each -> each.toUri().getPath())
            .filter(path -> path.contains("/" + Candidate.FOLDER + "/"))
            .findFirst()
            .orElseThrow(() -> new AssertionError(Javac.said(compilation)));
    String name = file.substring(file.indexOf(Candidate.FOLDER));
    try (var json =
        compilation
            .generatedFile(StandardLocation.CLASS_OUTPUT, name)
            .orElseThrow()
            .openInputStream()) {
      return Candidate.parse(new String(json.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Override
  public String toString() {
    return Objects.requireNonNull(is.folder().getParent()).getFileName().toString();
  }

  private static String today() {
    return LocalDate.now(ZoneId.systemDefault()).toString();
  }
}
