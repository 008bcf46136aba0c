package dev.quarry.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.processor.report.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BadFixturesTest {

  /**
   * What a folder of sources cannot show: a broken processor, an older class file, damaged files of
   * snapshots, options. Other tests do.
   */
  private static final Set<Code> ELSEWHERE =
      Set.of(
          Code.UNEXPECTED,
          Code.TABLE_NOT_PROCESSED,
          Code.FORKED_LINEAGE,
          Code.CHANGED_SNAPSHOT,
          Code.UNREADABLE_SNAPSHOT,
          Code.SHARED_SNAPSHOTS,
          Code.NOTHING_SEALED,
          Code.BAD_OPTION,
          Code.UNKNOWN_MIN_SUPPORTED,
          Code.MIN_SUPPORTED_SQUASHED,
          Code.MIGRATION_SQUASHED,
          Code.MIGRATION_UNSUPPORTED);

  static List<BadFixture> fixtures() {
    return BadFixture.all();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void compilation_saysWhatTheCommentsSay_andNothingElse(BadFixture fixture) {
    assertThat(Javac.said(Javac.compile(fixture.sources())))
        .containsExactlyInAnyOrderElementsOf(fixture.expected());
  }

  @Test
  void findings_ofAllDeclarations_comeInOneRunInOrder() {
    BadFixture fixture =
        fixtures().stream()
            .filter(each -> each.toString().equals("all-findings-in-one-run"))
            .findFirst()
            .orElseThrow();

    List<String> said = Javac.said(Javac.compile(fixture.sources()));

    assertThat(said).hasSize(13).containsExactlyElementsOf(fixture.expected());
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void code_hasFixtureAndDocumentation(Code code) throws IOException {
    if (isOfChange(code)) {
      assertThat(EvolutionFixture.all())
          .anySatisfy(
              fixture ->
                  assertThat(fixture.is().expected())
                      .anySatisfy(line -> assertThat(line).contains("[" + code.text() + "]")));
    } else if (isOfViews(code)) {
      assertThat(ViewFixture.all())
          .anySatisfy(
              fixture -> {
                assertThat(fixture.toString()).startsWith(code.text());
                assertThat(fixture.expected())
                    .anySatisfy(line -> assertThat(line).contains("[" + code.text() + "]"));
              });
    } else if (!ELSEWHERE.contains(code)) {
      assertThat(fixtures())
          .anySatisfy(
              fixture -> {
                assertThat(fixture.toString()).startsWith(code.text());
                assertThat(fixture.expected())
                    .anySatisfy(line -> assertThat(line).contains("[" + code.text() + "]"));
              });
    }
    assertThat(documented()).containsOnlyOnce(code.text());
  }

  private static boolean isOfViews(Code code) {
    return code.compareTo(Code.GAP_IN_CHAIN) >= 0
        && code.compareTo(Code.MIGRATION_TABLE_OF_VIEW) <= 0;
  }

  private static boolean isOfChange(Code code) {
    return code.compareTo(Code.FIELD_WITHOUT_VALUES) >= 0
        && code.compareTo(Code.CHANGE_TO_KNOW) <= 0;
  }

  @Test
  void documentation_hasNoOtherCodes() throws IOException {
    assertThat(documented())
        .containsExactlyElementsOf(Stream.of(Code.values()).map(Code::text).toList());
  }

  /** The codes that {@code docs/errors.md} has a section for. */
  private static List<String> documented() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("..", "docs", "errors.md"))) {
      return lines
          .filter(line -> line.matches("### QRY-[123].*"))
          .map(line -> line.substring(4, 11))
          .toList();
    }
  }
}
