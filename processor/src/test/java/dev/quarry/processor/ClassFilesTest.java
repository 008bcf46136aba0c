package dev.quarry.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables, and records nested in them, that were compiled before. */
class ClassFilesTest {

  private static final String CITY =
      """
      package geo;
      import dev.quarry.annotation.*;
      import dev.quarry.value.Id;
      @Table("cities")
      public record City(Id<City> id, @References(Country.class) String country, Point location) {}
      """;
  private static final String COUNTRY =
      """
      package geo;
      import dev.quarry.annotation.*;
      @Table("countries")
      public record Country(@Key String code, @Optional String capital) {}
      """;
  private static final String CARD =
      """
      package geo;
      @dev.quarry.annotation.Projection(of = Country.class)
      public record Card(String code) {}
      """;
  private static final String POINT =
      "package geo; public record Point(double x, @dev.quarry.annotation.Optional Double y) {}";
  private static final String ATLAS =
      """
      package atlas;
      import dev.quarry.annotation.Schema;
      import geo.*;
      @Schema(tables = {City.class, Country.class})
      public interface Atlas {}
      """;

  private static final String MOVES =
      """
      package geo;
      import dev.quarry.annotation.*;
      public final class Moves {
        public record CountryV1(String code, Point place) {}
        @Migration(dateVersion = "2024-03-01")
        public static Country dropPlace(CountryV1 old) {
          return new Country(old.code(), null);
        }
      }
      """;

  @TempDir Path classes;

  @Test
  void schema_ofTablesFromClassFiles_isWrittenAlone() throws IOException {
    save(Javac.compile(CITY, COUNTRY, POINT));

    Compilation schema = against(ATLAS);

    assertThat(Javac.said(schema)).isEmpty();
    assertThat(schema.generatedSourceFiles())
        .extracting(JavaFileObject::getName)
        .containsExactlyInAnyOrder(
            "/SOURCE_OUTPUT/atlas/AtlasDatabase.java",
            "/SOURCE_OUTPUT/atlas/AtlasTransaction.java");
  }

  @Test
  void schema_isTheSame_whetherTablesAreSourcesOrClassFiles() throws IOException {
    Compilation all = Javac.compile(CITY, COUNTRY, POINT, ATLAS);
    save(Javac.compile(CITY, COUNTRY, POINT));

    assertThat(text(against(ATLAS), "atlas.AtlasDatabase"))
        .isEqualTo(text(all, "atlas.AtlasDatabase"));
  }

  @Test
  void table_withNestedRecordFromClassFile_isTheSameAsFromSource() throws IOException {
    Compilation all = Javac.compile(CITY, COUNTRY, POINT);
    save(all);

    assertThat(text(against(CITY), "geo.CityCodec")).isEqualTo(text(all, "geo.CityCodec"));
    assertThat(text(against(CITY), "geo.CityTable")).isEqualTo(text(all, "geo.CityTable"));
  }

  @Test
  void finding_inNestedRecordFromClassFile_isShownOnTheTablesComponent() throws IOException {
    save(Javac.compile("package geo; public record Point(Thread thread) {}"));

    assertThat(Javac.said(against(CITY, COUNTRY)))
        .containsExactly(
            "City.java:5: error: [QRY-120] Point.thread has the type Thread, which is not known to"
                + " Quarry; store it as a type that is known, with @Convert(SomeConverter.class)");
  }

  @Test
  void reference_missingInSchemaOfClassFiles_isFound() throws IOException {
    save(Javac.compile(CITY, COUNTRY, POINT));

    assertThat(Javac.said(against(ATLAS.replace(", Country.class", ""))))
        .containsExactly(
            "Atlas.java:4: error: [QRY-175] schema Atlas does not list Country, to which"
                + " City.country refers; list it too");
  }

  @Test
  void tableCompiledWithoutProcessor_isReportedWhereItIsReferredToOrProjected() throws IOException {
    save(Compiler.javac().withOptions("-proc:none").compile(Javac.sources(COUNTRY)));

    String missing =
        "error: [QRY-176] table Country was compiled without the Quarry processor: there is no"
            + " geo.CountryTable; put the processor on the processor path where Country is compiled";
    assertThat(Javac.said(against(CITY, POINT))).containsExactly("City.java:5: " + missing);
    assertThat(Javac.said(against(CARD))).containsExactly("Card.java:2: " + missing);
  }

  @Test
  void projection_ofATableFromAClassFile_compiles() throws IOException {
    save(Javac.compile(CITY, COUNTRY, POINT));

    assertThat(Javac.said(against(CARD))).isEmpty();
  }

  @Test
  void tableCompiledWithoutProcessor_isReportedByTheSchema() throws IOException {
    save(Compiler.javac().withOptions("-proc:none").compile(Javac.sources(COUNTRY)));

    assertThat(Javac.said(against(ATLAS.replace("City.class, ", ""))))
        .containsExactly(
            "Atlas.java:4: error: [QRY-176] table Country was compiled without the Quarry"
                + " processor: there is no geo.CountryTable; put the processor on the processor"
                + " path where Country is compiled");
  }

  @Test
  void migrations_fromClassFiles_giveTheSameAsFromSource() throws IOException {
    String atlas = ATLAS.replace("})", "}, migrations = Moves.class)");
    Compilation all = Javac.compile(CITY, COUNTRY, POINT, MOVES, atlas);
    save(Javac.compile(CITY, COUNTRY, POINT, MOVES));

    Compilation schema = against(atlas);

    assertThat(text(schema, "atlas.AtlasDatabase")).isEqualTo(text(all, "atlas.AtlasDatabase"));
    assertThat(text(schema, "atlas.AtlasMigrationSteps"))
        .isEqualTo(text(all, "atlas.AtlasMigrationSteps"));
  }

  @Test
  void finding_inMigrationsFromClassFiles_isShownOnTheSchema() throws IOException {
    save(Javac.compile(CITY, COUNTRY, POINT, MOVES.replace("2024-03-01", "March")));

    assertThat(Javac.said(against(ATLAS.replace("})", "}, migrations = Moves.class)"))))
        .containsExactly(
            "Atlas.java:4: error: [QRY-240] \"March\" is no date version; write a date like"
                + " \"2024-03-01\", and \"2024-03-01.2\" for the second of that day");
  }

  private Compilation against(String... sources) {
    String path = classes + File.pathSeparator + System.getProperty("java.class.path");
    return Javac.compile(List.of("-classpath", path), List.of(), Javac.sources(sources));
  }

  private void save(Compilation compilation) throws IOException {
    assertThat(Javac.said(compilation)).isEmpty();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        String prefix = "/" + StandardLocation.CLASS_OUTPUT.getName() + "/";
        Path target = classes.resolve(file.getName().substring(prefix.length()));
        Files.createDirectories(target.getParent());
        try (InputStream in = file.openInputStream()) {
          Files.write(target, in.readAllBytes());
        }
      }
    }
  }

  private static String text(Compilation compilation, String name) throws IOException {
    assertThat(Javac.said(compilation)).isEmpty();
    return Stream.of(compilation.generatedSourceFile(name).orElseThrow())
        .map(ClassFilesTest::content)
        .findFirst()
        .orElseThrow();
  }

  private static String content(JavaFileObject file) {
    try {
      return file.getCharContent(false).toString();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
