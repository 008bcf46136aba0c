package dev.quarry.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes that LAYOUT.md shows. */
public final class LayoutExample {
  private LayoutExample() {}

  /** The bytes of an example, in hexadecimal: on each line what stands before two spaces. */
  public static String hex(String name) throws IOException {
    String page = Files.readString(Path.of("..", "LAYOUT.md"), UTF_8);
    int start = page.indexOf("```layout " + name + "\n");
    assertThat(start).as("example in LAYOUT.md").isNotNegative();
    int body = page.indexOf('\n', start) + 1;
    StringBuilder bytes = new StringBuilder();
    page.substring(body, page.indexOf("```", body))
        .lines()
        .forEach(line -> bytes.append(line.split(" {2}", -1)[0].replace(" ", "")));
    return bytes.toString();
  }
}
