package dev.quarry.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {

  private static final String CITY =
      """
      package geo;
      import dev.quarry.annotation.Table;
      import dev.quarry.value.Id;
      import java.util.List;
      @Table("cities")
      record City(Id<City> id, List<Point> outline) {}
      """;
  private static final String POINT = "package geo; record Point(double x, double y) {}";
  private static final String ATLAS =
      """
      package geo;
      import dev.quarry.annotation.Schema;
      @Schema(tables = {City.class, Country.class})
      interface Atlas {}
      """;

  private static final String NOTE =
      """
      package geo;
      @dev.quarry.annotation.Table("notes")
      record Note(@dev.quarry.annotation.Key String code) {}
      """;
  private static final String NOTE_MIGRATIONS =
      """
      package geo;
      import dev.quarry.annotation.Migration;
      final class NoteMigrations {
        @Migration(dateVersion = "2024-03-01")
        static Note dropPart(NoteV1 old) {
          return new Note(old.code());
        }
      }
      """;
  private static final String NOTES =
      """
      package geo;
      import dev.quarry.annotation.Schema;
      @Schema(tables = Note.class, migrations = NoteMigrations.class)
      interface Notes {}
      """;

  @Test
  void component_ofTypeGeneratedByAnotherProcessor_waitsForIt() {
    Compilation compilation = compile(List.of(new OneFileProcessor("geo.Point", POINT)), CITY);

    assertThat(Javac.said(compilation)).isEmpty();
    assertThat(compilation.generatedSourceFile("geo.CityTable")).isPresent();
  }

  @Test
  void schema_withTableGeneratedByAnotherProcessor_waitsForIt() {
    String country =
        """
        package geo;
        @dev.quarry.annotation.Table
        record Country(@dev.quarry.annotation.Key String code) {}
        """;
    Compilation compilation =
        compile(List.of(new OneFileProcessor("geo.Country", country)), CITY, POINT, ATLAS);

    assertThat(Javac.said(compilation)).isEmpty();
    assertThat(compilation.generatedSourceFile("geo.AtlasDatabase")).isPresent();
  }

  @Test
  void converterAndReference_generatedByAnotherProcessor_areWaitedFor() {
    String generated =
        """
        package geo;
        import dev.quarry.annotation.Key;
        import dev.quarry.annotation.Table;
        @Table
        record Made(@Key String code) {
          static final class OfThread implements dev.quarry.value.Converter<Thread, String> {
            @Override public String toStored(Thread value) { return value.getName(); }
            @Override public Thread fromStored(String stored) { return new Thread(stored); }
          }
        }
        """;
    String user =
        """
        package geo;
        import dev.quarry.annotation.*;
        @Table
        record User(
            @Key String code,
            @References(Made.class) String made,
            @Convert(Made.OfThread.class) Thread thread) {}
        """;
    Compilation compilation = compile(List.of(new OneFileProcessor("geo.Made", generated)), user);

    assertThat(Javac.said(compilation)).isEmpty();
    assertThat(compilation.generatedSourceFile("geo.UserTable")).isPresent();
  }

  @Test
  void component_ofTypeGeneratedByThisProcessor_waitsForTheNextRound() {
    String line =
        """
        package geo;
        import dev.quarry.annotation.*;
        @Table
        record Line(@Key String book, @Key int number) {}
        """;
    String mark =
        """
        package geo;
        import dev.quarry.annotation.*;
        @Table
        record Mark(@Key String name, LineTable.Key line) {}
        """;
    Compilation compilation = compile(List.of(), line, mark);

    assertThat(Javac.said(compilation)).isEmpty();
    assertThat(compilation.generatedSourceFile("geo.MarkTable")).isPresent();
  }

  @Test
  void missingType_isLeftToTheCompiler_whileOtherFindingsAreReported() {
    String city = CITY.replace("List<Point>", "Thread thread, List<Point>");

    assertThat(Javac.said(compile(List.of(), city)))
        .containsExactlyInAnyOrder(
            "City.java:6: error: cannot find symbol",
            "City.java:6: error: [QRY-120] City.thread has the type Thread, which is not known to"
                + " Quarry; store it as a type that is known, with @Convert(SomeConverter.class)");
  }

  @Test
  void missingType_inATableThatIsFineOtherwise_isLeftToTheCompilerAlone() {
    String atlas = ATLAS.replace(", Country.class", "");

    assertThat(Javac.said(compile(List.of(), CITY, atlas)))
        .containsExactly("City.java:6: error: cannot find symbol");
  }

  @Test
  void migration_betweenRecordsGeneratedByAnotherProcessor_waitsForThem() {
    String old = "package geo; record NoteV1(String code, Part part) { record Part(int x) {} }";
    Compilation compilation =
        compile(List.of(new OneFileProcessor("geo.NoteV1", old)), NOTE, NOTE_MIGRATIONS, NOTES);

    assertThat(Javac.said(compilation)).isEmpty();
    assertThat(compilation.generatedSourceFile("geo.NotesMigrationSteps")).isPresent();
  }

  @Test
  void migration_ofMissingRecord_isLeftToTheCompiler_whileOtherFindingsAreReported() {
    String migrations = NOTE_MIGRATIONS.replace("2024-03-01", "2024");

    assertThat(Javac.said(compile(List.of(), NOTE, migrations, NOTES)))
        .containsExactlyInAnyOrder(
            "NoteMigrations.java:5: error: cannot find symbol",
            "NoteMigrations.java:4: error: [QRY-240] \"2024\" is no date version; write a date like"
                + " \"2024-03-01\", and \"2024-03-01.2\" for the second of that day");
  }

  @Test
  void migrations_ofMissingClass_areLeftToTheCompiler() {
    assertThat(Javac.said(compile(List.of(), NOTE, NOTES)))
        .containsExactly("Notes.java:3: error: cannot find symbol");
  }

  @Test
  void missingClassInSchema_isLeftToTheCompiler() {
    assertThat(Javac.said(compile(List.of(), CITY, POINT, ATLAS)))
        .containsExactly("Atlas.java:3: error: cannot find symbol");
  }

  @Test
  void finding_isPrintedBeforeTheCompilerMissesTheTableThatItPrevents() {
    String user = "package geo; class Aaa { CityTable cities; }";

    assertThat(Javac.said(compile(List.of(), user, CITY.replace("Point", "Thread"))))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("City.java:6: error: [QRY-120]"),
            second -> assertThat(second).isEqualTo("Aaa.java:1: error: cannot find symbol"));
  }

  @Test
  void findings_ofTwoRounds_arePrintedTogetherAtTheirLines() {
    String bad =
        """
        package geo;
        @dev.quarry.annotation.Table
        record Bad(@dev.quarry.annotation.Key String code,
            Thread thread) {}
        """;
    String late =
        """
        package geo;
        import dev.quarry.annotation.*;
        @Table
        record Late(@Key String code, Point point, Thread thread) {}
        """;
    Compilation compilation =
        compile(List.of(new OneFileProcessor("geo.Point", POINT)), bad, CITY, late);

    assertThat(Javac.said(compilation))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("Bad.java:4: error: [QRY-120]"),
            second -> assertThat(second).startsWith("Late.java:4: error: [QRY-120]"));
  }

  @Test
  void classOfSameName_fromAnotherProcessor_isReported() {
    String table = "package geo; class CityTable {}";
    Compilation compilation =
        compile(List.of(new OneFileProcessor("geo.CityTable", table)), CITY, POINT);

    assertThat(Javac.said(compilation))
        .singleElement()
        .asString()
        .startsWith("City.java:6: error: [QRY-184]");
  }

  @Test
  void syntaxError_inAnotherFile_isTheOnlyError() {
    assertThat(Javac.said(compile(List.of(), CITY, POINT, "package geo; class Broken {")))
        .singleElement()
        .asString()
        .startsWith("Broken.java:1: error:");
  }

  private static Compilation compile(
      List<javax.annotation.processing.Processor> others, String... sources) {
    return Javac.compile(List.of(), others, Javac.sources(sources));
  }
}
