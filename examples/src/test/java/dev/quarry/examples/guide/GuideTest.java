package dev.quarry.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Each sample in the guide is a marked region of a source in this package. Run with {@code
 * -Dguide.rewrite=true} to copy the regions into the guide.
 */
class GuideTest {
  private static final Path GUIDE = Path.of("../docs/guide.md");
  private static final Path SOURCES = Path.of("src/test/java/dev/quarry/examples/guide");
  private static final Pattern SAMPLE =
      Pattern.compile("<!-- (\\w+\\.java)#(\\w+) -->\n```java\n(.*?)```\n", Pattern.DOTALL);

  @Test
  void samples_standInTheGuideWordForWord() throws IOException {
    String guide = Files.readString(GUIDE);
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
      Files.writeString(GUIDE, expected);
    }
    assertThat(expected).contains("```java").hasToString(Files.readString(GUIDE));
  }

  private static String region(String file, String name) throws IOException {
    List<String> lines = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(SOURCES.resolve(file))) {
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
