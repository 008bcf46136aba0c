package dev.quarry.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.processor.compile.Compilation;
import dev.quarry.processor.compile.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Declarations whose generated code is of interest only in that it compiles without a warning. */
final class GeneratedCodeTest {

  @TempDir Path folder;

  @Test
  void record_of200Components_hasMethodsWithinTheJvmsLimit() throws IOException {
    List<String> types =
        List.of("String", "java.util.List<java.util.Map<String, Kind>>", "long", "Point");
    String components =
        IntStream.range(0, 200)
            .mapToObj(
                i -> (i % 3 == 0 && i % 4 != 2 ? "@Optional " : "") + types.get(i % 4) + " c" + i)
            .collect(Collectors.joining(",\n    "));
    Compilation compilation =
        Compilation.of(
            List.of(
                new Source("wide/Kind.java", "package wide;\nenum Kind { A, B }\n"),
                new Source("wide/Point.java", "package wide;\nrecord Point(int x, int y) {}\n"),
                table("wide", "Wide(dev.quarry.value.Id<Wide> id,\n    " + components + ")"),
                schema("wide", "Wide")),
            folder);

    assertThat(compilation.messages()).isEmpty();
  }

  @Test
  void deprecatedAccessorsAndConstants_giveNoWarningInGeneratedCode() throws IOException {
    Compilation compilation =
        Compilation.of(
            List.of(
                new Source(
                    "old/Kind.java",
                    "package old;\nenum Kind { NEW, @Deprecated(forRemoval = true) OLD }\n"),
                new Source(
                    "old/Old.java",
                    """
                    package old;
                    import dev.quarry.annotation.*;
                    @Table public record Old(@Key int key, String name, java.util.List<Kind> kinds) {
                      @Deprecated
                      public String name() {
                        return name;
                      }
                    }
                    """),
                schema("old", "Old")),
            folder);

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.generated())
        .filteredOn(source -> source.path().equals("old/OldCodec.java"))
        .singleElement()
        .extracting(Source::text)
        .asString()
        .contains("@SuppressWarnings({\"deprecation\", \"removal\"})\nfinal class OldCodec");
  }

  @Test
  void deprecatedTables_giveNoWarningWhereTheyAreReferredToOrProjected() throws IOException {
    Compilation compilation =
        Compilation.of(
            List.of(
                new Source(
                    "old/Old.java",
                    """
                    package old;
                    import dev.quarry.annotation.*;
                    @Deprecated @Table public record Old(@Key int key) {}
                    """),
                new Source(
                    "old/Now.java",
                    """
                    package old;
                    import dev.quarry.annotation.*;
                    @SuppressWarnings("deprecation")
                    @Table public record Now(@Key int key, @References(Old.class) int before) {}
                    """),
                new Source(
                    "old/Card.java",
                    """
                    package old;
                    import dev.quarry.annotation.*;
                    @SuppressWarnings("deprecation")
                    @Projection(of = Old.class) public record Card(int key) {}
                    """)),
            folder);

    assertThat(compilation.messages()).isEmpty();
  }

  @Test
  void record_inTheUnnamedPackage_compiles() throws IOException {
    Compilation compilation =
        Compilation.of(
            List.of(
                new Source(
                    "Note.java",
                    "import dev.quarry.annotation.*;\n@Table record Note(@Key String key, Mark mark) {}\n"),
                new Source("Mark.java", "enum Mark { A }\n"),
                new Source(
                    "Notes.java",
                    "import dev.quarry.annotation.*;\n@Schema(tables = Note.class) interface Notes {}\n")),
            folder);

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.generated())
        .extracting(Source::path)
        .containsExactly(
            "NoteCodec.java", "NoteTable.java", "NotesDatabase.java", "NotesTransaction.java");
  }

  @Test
  void module_thatReadsTheRuntimeAlone_compiles() throws IOException {
    Compilation compilation =
        Compilation.of(
            List.of(
                new Source(
                    "module-info.java",
                    """
                    @SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
                    module shop {
                      requires transitive dev.quarry.runtime;
                      requires static transitive dev.quarry.annotations;
                      exports shop;
                    }
                    """),
                new Source(
                    "shop/User.java",
                    """
                    package shop;
                    import dev.quarry.annotation.*;
                    import dev.quarry.value.Id;
                    @Table public record User(Id<User> id, @Index(unique = true) String mail) {}
                    """),
                new Source(
                    "shop/Shop.java",
                    """
                    package shop;
                    import dev.quarry.annotation.Schema;
                    @Schema(tables = User.class) public interface Shop {}
                    """)),
            folder,
            "--module-path",
            Compilation.classPath());

    assertThat(compilation.messages()).isEmpty();
  }

  private static Source table(String pack, String record) {
    return new Source(
        pack + "/" + record.substring(0, record.indexOf('(')) + ".java",
        "package "
            + pack
            + ";\n\nimport dev.quarry.annotation.*;\n\n@Table\npublic record "
            + record
            + " {}\n");
  }

  private static Source schema(String pack, String record) {
    return new Source(
        pack + "/Everything.java",
        "package "
            + pack
            + ";\n\n@dev.quarry.annotation.Schema(tables = "
            + record
            + ".class)\npublic interface Everything {}\n");
  }
}
