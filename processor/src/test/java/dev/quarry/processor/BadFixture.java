package dev.quarry.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder of sources with mistakes. Each expected message stands in a comment at the end of its
 * line: {@code // error: [QRY-103] …}.
 *
 * @param folder where the sources are
 */
record BadFixture(Path folder) {

  private static final String ERROR = " // error: ";
  private static final String WARNING = " // warning: ";
  private static final String NOTE = " // note: ";

  static List<BadFixture> all() {
    try (Stream<Path> folders =
        Files.list(Path.of(Objects.requireNonNull(BadFixture.class.getResource("/bad")).toURI()))) {
      return folders.sorted().map(BadFixture::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The sources without the comments, sorted by path. */
  String[] sources() {
    return files().stream()
        .map(file -> text(file).replaceAll(" // (error|warning|note): .*", ""))
        .toArray(String[]::new);
  }

  /** The expected messages, file by file and line by line. */
  List<String> expected() {
    List<String> expected = new ArrayList<>();
    for (Path file : files()) {
      List<String> lines = text(file).lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        String place = file.getFileName() + ":" + (i + 1) + ": ";
        String[] comments =
            lines.get(i).split("(?=" + ERROR + ")|(?=" + WARNING + ")|(?=" + NOTE + ")");
        Stream.of(comments)
            .skip(1)
            .forEach(comment -> expected.add(place + comment.substring(" // ".length())));
      }
    }
    return expected;
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
