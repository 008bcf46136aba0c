package dev.quarry.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each sample in the guide and in its chapter on evolution is a marked region of a source, of this
 * package or of another example. Run with {@code -Dguide.rewrite=true} to copy the regions there.
 */
class GuideTest {
  private static final List<Path> SOURCES =
      List.of(
          Path.of("src/test/java/dev/quarry/examples/guide"),
          Path.of("src/test/java/dev/quarry/examples"),
          Path.of("src/main/java/dev/quarry/examples"));
  private static final Pattern SAMPLE =
      Pattern.compile("<!-- ([\\w/]+\\.java)#(\\w+) -->\n```java\n(.*?)```\n", Pattern.DOTALL);

  @ParameterizedTest
  @ValueSource(strings = {"../docs/guide.md", "../docs/evolution.md"})
  void samples_standInTheGuideWordForWord(Path page) throws IOException {
    String guide = Files.readString(page);
    StringBuilder expected = new StringBuilder();
    Matcher sample = SAMPLE.matcher(guide);
    while (sample.find()) {
      String region = region(sample.group(1), sample.group(2));
      sample.appendReplacement(
          expected,
          Matcher.quoteReplacement(
              "<!-- %s#%s -->\n```java\n%s```\n"
                  .formatted(sample.group(1), sample.group(2), region)));
    }
    sample.appendTail(expected);
    if (Boolean.getBoolean("guide.rewrite")) {
      Files.writeString(page, expected);
    }
    assertThat(expected).contains("```java").hasToString(Files.readString(page));
  }

  private static Path source(String file) {
    return SOURCES.stream()
        .map(root -> root.resolve(file))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is no source " + file));
  }

  private static String region(String file, String name) throws IOException {
    List<String> lines = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(source(file))) {
      if (line.strip().equals("// [/" + name + "]")) {
        return String.join("\n", lines).stripIndent() + "\n";
      }
      if (inside) {
        lines.add(line);
      }
      inside |= line.strip().equals("// [" + name + "]");
    }
    throw new AssertionError(file + " has no region " + name);
  }
}
