package dev.quarry.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class OddSourcesTest {

  private static final String HEADER =
      """
      package odd;
      import dev.quarry.annotation.*;
      import dev.quarry.value.*;
      import java.math.*;
      import java.time.*;
      import java.util.List;
      import java.util.Map;
      import java.util.Set;
      import java.util.UUID;
      """;

  private static final String EVERYTHING =
      HEADER
          + """
          @Table("everything")
          @Index({"text", "nested.inner.i", "when"})
          @Index("labels")
          public record Everything(
              Id<Everything> id,
              boolean z, byte b, short s, int i, long l, char c, float f, double d,
              Boolean zz, @Optional Byte bb, Short ss, Integer ii, Long ll, Character cc, Float ff,
              Double dd,
              @Default("none") String text, byte[] array, Bytes bytes, BigDecimal decimal,
              BigInteger integer, UUID uuid, @Optional Instant when, LocalDate date,
              LocalTime time, LocalDateTime dateTime, @Default("PT1H") Duration duration,
              @References(value = Everything.class, onDelete = OnDelete.SET_ABSENT)
              java.util.Optional<Id<Everything>> parent,
              Id<Thread> any, Color color, Outer nested, Shape shape,
              List<String> labels, Set<Color> colors, Map<String, List<Shape>> shapes,
              @Default("[]") List<List<Set<Integer>>> deep, @Default("{}") Map<String, Outer> outers,
              java.util.Optional<List<String>> maybe,
              @Convert(Money.OfMoney.class) Money money,
              @Optional @Convert(Money.OfMoney.class) Money debt) {

            public enum Color { RED, GREEN }
            public record Outer(Inner inner, @Optional String note, @Default("RED") Color color) {}
            public record Inner(int i) {}
            public sealed interface Shape permits Circle, Square {}
            public record Circle(double radius) implements Shape {}
            public record Square(double side) implements Shape {}
          }
          """;
  private static final String MONEY =
      """
      package odd;
      public final class Money {
        static final class OfMoney implements dev.quarry.value.Converter<Money, String> {
          @Override public String toStored(Money value) { return ""; }
          @Override public Money fromStored(String stored) { return new Money(); }
        }
      }
      """;

  @Test
  void everyComponentType_compilesWithoutAWarning() {
    Compilation compilation = strict(EVERYTHING, MONEY, schema("Everything"));

    assertThat(Javac.said(compilation)).isEmpty();
    assertThat(compilation.generatedSourceFile("odd.EverythingTable")).isPresent();
  }

  @Test
  void defaults_ofEveryKind_compile() {
    String source =
        HEADER
            + """
            @Table
            public record Defaults(
                Id<Defaults> id,
                @Default("true") boolean z, @Default("-128") byte b, @Default("7") short s,
                @Default("-2147483648") int i, @Default("-9223372036854775808") long l,
                @Default("'") char quote, @Default("\\n") char line, @Default("\\u00e9") char e,
                @Default("1e3") float f, @Default("NaN") float nan, @Default("-Infinity") double d,
                @Default("true") Boolean zz, @Default("1") Byte bb, @Default("1") Short ss,
                @Default("1") Integer ii, @Default("1") Long ll, @Default("x") Character cc,
                @Default("1") Float ff, @Default("1") Double dd,
                @Default("$L \\"quoted\\"") String text, @Default("AQI=") byte[] array,
                @Default("") Bytes bytes, @Default("1.50") BigDecimal decimal,
                @Default("12345678901234567890") BigInteger integer,
                @Default("0190a3c1-5b7e-7d54-8a4e-3f2b1c0d9e8f") UUID uuid,
                @Default("0190a3c1-5b7e-7d54-8a4e-3f2b1c0d9e8f") Id<Thread> other,
                @Default("2026-01-31T12:00:00Z") Instant instant,
                @Default("2026-01-31") LocalDate date, @Default("12:30") LocalTime time,
                @Default("2026-01-31T12:30") LocalDateTime dateTime,
                @Default("[]") Set<String> set) {}
            """;

    assertThat(Javac.said(strict(source))).isEmpty();
  }

  @Test
  void components_namedLikeGeneratedNames_compile() {
    String source =
        HEADER
            + """
            @Table
            @Index({"out", "row"})
            public record Names(
                @Key String key, int row, String in, String out, @Optional String SCHEMA, int schema2,
                String presence, List<String> element, String value, Session session, int of,
                int bounds, int index, String codec, int change, int draft, String toRecord,
                String record, int var, int yield, int sealed, int with, int module) {
              public record Session(int out, int in) {}
            }
            """;

    assertThat(Javac.said(strict(source))).isEmpty();
  }

  @Test
  void names_beyondAscii_compile() {
    String source =
        HEADER
            + """
            @Table
            public record Größe(@Key String schlüssel, @Index int 高さ, String œuvre, int $dollar, int _low) {}
            """;

    assertThat(Javac.said(strict(source))).isEmpty();
  }

  @Test
  void record_withAsManyComponentsAsFit_compiles() {
    String components =
        IntStream.range(0, 253).mapToObj(i -> "int c" + i).collect(Collectors.joining(", "));
    String source = HEADER + "@Table public record Wide(@Key String name, " + components + ") {}";

    assertThat(Javac.said(strict(source))).isEmpty();
  }

  @Test
  void record_withFiveHundredComponents_isRefused_withoutACrash() {
    String components =
        IntStream.range(0, 500).mapToObj(i -> "int c" + i).collect(Collectors.joining(", "));
    String source = HEADER + "@Table public record Wide(@Key String name, " + components + ") {}";

    assertThat(Javac.said(Javac.compile(source)))
        .isNotEmpty()
        .noneSatisfy(line -> assertThat(line).contains("QRY-100"));
  }

  @Test
  void recordsNestedFiftyDeep_compile() {
    String nested =
        IntStream.range(0, 50)
            .mapToObj(i -> "public record R%d(int v%d, R%d next) {}".formatted(i, i, i + 1))
            .collect(Collectors.joining("\n"));
    String source =
        HEADER
            + "@Table public record Deep(@Key String name, R0 first) {\n"
            + nested
            + "\npublic record R50(int v) {}}";

    assertThat(Javac.said(strict(source))).isEmpty();
  }

  @Test
  void recordThatHoldsItself_isReportedOnce() {
    String source = HEADER + "@Table record Self(@Key String name, @Optional Self self) {}";

    assertThat(Javac.said(Javac.compile(source))).singleElement().asString().contains("[QRY-125]");
  }

  @Test
  void units_withoutTypes_areIgnored() {
    assertThat(Javac.said(strict("", "// nothing", "package odd;", "import java.util.List;")))
        .isEmpty();
  }

  @Test
  void tables_inTheUnnamedPackage_compile() {
    String source =
        """
        import dev.quarry.annotation.*;
        @Table public record City(@Key String name) {}
        """;

    assertThat(Javac.said(strict(source))).isEmpty();
  }

  @Test
  void records_thatHoldEachOther_areReportedOnce() {
    String left = HEADER + "@Table record Left(@Key String name, Right right) {}";
    String right = HEADER + "@Table record Right(@Key String name, List<Left> lefts) {}";

    assertThat(Javac.said(Javac.compile(left, right)))
        .singleElement()
        .asString()
        .startsWith("Left.java:10: error: [QRY-125] Left.right leads back to Right");
  }

  @Test
  void brokenRecord_leavesItsErrorsToTheCompiler() {
    String source =
        HEADER + "@Table(5) record Broken(@Key String name, @Default int x, Missing<String> y) {}";

    assertThat(Javac.said(Javac.compile(source)))
        .isNotEmpty()
        .noneSatisfy(line -> assertThat(line).contains("QRY-100"));
  }

  @Test
  void output_isTheSameBytes_whateverTheOrderOfSources() throws IOException {
    String other =
        HEADER + "@Table public record Other(@Key String code, Everything.Outer outer) {}";
    String schema = schema("Everything", "Other");

    assertThat(generated(strict(MONEY, schema, other, EVERYTHING)))
        .isEqualTo(generated(strict(EVERYTHING, other, schema, MONEY)))
        .hasSize(6);
  }

  private static String schema(String... tables) {
    return "package odd; @dev.quarry.annotation.Schema(tables = {"
        + String.join(".class, ", tables)
        + ".class}) public interface Odd {}";
  }

  private static Compilation strict(String... sources) {
    return Javac.compile(List.of("-Xlint:all", "-Werror"), List.of(), Javac.sources(sources));
  }

  private static Map<String, String> generated(Compilation compilation) throws IOException {
    assertThat(Javac.said(compilation)).isEmpty();
    Map<String, String> sources = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      sources.put(file.getName(), file.getCharContent(false).toString());
    }
    return sources;
  }
}
