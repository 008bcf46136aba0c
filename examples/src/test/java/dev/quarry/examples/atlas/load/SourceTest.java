package dev.quarry.examples.atlas.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.examples.atlas.report.AtlasException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {
  @TempDir Path directory;

  @Test
  void bundledFiles_haveAsManyLinesAsTheySay() {
    assertThat(Source.bundled("cities.csv.gz").inspect().lines()).isEqualTo(135_234);
    assertThat(Source.bundled("countries.csv").inspect().lines()).isEqualTo(251);
  }

  @Test
  void gzippedFile_isKnownByItsBytes() throws IOException {
    Path file = Files.write(directory.resolve("plain-name"), zipped("a\nb\nc"));

    assertThat(Source.file(file).inspect().lines()).isEqualTo(3);
    try (InputStream in = Source.file(file).open()) {
      assertThat(in).hasContent("a\nb\nc");
    }
  }

  @Test
  void emptyFile_hasNoLines() throws IOException {
    Path file = Files.createFile(directory.resolve("empty.csv"));

    assertThat(Source.file(file).inspect().lines()).isZero();
  }

  @Test
  void fingerprint_differsWithTheContent() throws IOException {
    Path one = Files.writeString(directory.resolve("1.csv"), "a\n");
    Path two = Files.writeString(directory.resolve("2.csv"), "b\n");

    assertThat(Source.file(one).inspect().fingerprint())
        .hasSize(64)
        .isNotEqualTo(Source.file(two).inspect().fingerprint());
  }

  @Test
  void missingFile_isNamed() {
    Path file = directory.resolve("none.csv");

    assertThatThrownBy(() -> Source.file(file).inspect())
        .isInstanceOf(AtlasException.class)
        .hasMessage("Cannot read " + file + ": there is no such file.");
  }

  @Test
  void truncatedGzip_isAnErrorNotAnEnd() throws IOException {
    byte[] whole = zipped("a\n".repeat(10_000));
    Path file = Files.write(directory.resolve("cut.gz"), Arrays.copyOf(whole, whole.length - 9));

    assertThatThrownBy(() -> Source.file(file).inspect())
        .isInstanceOf(AtlasException.class)
        .hasMessageContaining("Unexpected end");
  }

  private static byte[] zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
