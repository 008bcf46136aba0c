package dev.quarry.processor;

import com.google.testing.compile.Compilation;
import dev.quarry.snapshot.Sealing;
import dev.quarry.snapshot.Snapshots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A history of a schema: the folders that are named by a date are compiled and sealed on that day,
 * one after the other, then the folder {@code is} is compiled. Its expected messages stand in
 * comments, as in a {@link BadFixture}.
 */
record ViewFixture(Path folder) {

  static List<ViewFixture> all() {
    try (Stream<Path> folders =
        Files.list(
            Path.of(Objects.requireNonNull(ViewFixture.class.getResource("/views")).toURI()))) {
      return folders.sorted().map(ViewFixture::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is expected of the last compilation. */
  List<String> expected() {
    return new BadFixture(folder.resolve("is")).expected();
  }

  /** Goes through the history and compiles what is there now. */
  Compilation compile(Path snapshots) throws IOException {
    List<Path> versions;
    try (Stream<Path> folders = Files.list(folder)) {
      versions = folders.filter(each -> !each.endsWith("is")).sorted().toList();
    }
    for (Path version : versions) {
      Compilation compilation = compile(version, snapshots);
      Sealing.seal(
          snapshots,
          Snapshots.read(snapshots).of("Atlas"),
          EvolutionFixture.candidate(compilation),
          LocalDate.parse(version.getFileName().toString()));
    }
    return compile(folder.resolve("is"), snapshots);
  }

  private static Compilation compile(Path folder, Path snapshots) {
    return Javac.compile(
        List.of("-Aquarry.snapshots=" + snapshots),
        List.of(),
        Javac.sources(new BadFixture(folder).sources()));
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
