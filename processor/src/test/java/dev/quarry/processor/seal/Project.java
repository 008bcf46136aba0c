package dev.quarry.processor.seal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.processor.Seal;
import dev.quarry.processor.compile.Compilation;
import dev.quarry.processor.compile.Source;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A project as a user has it: sources, compiled classes, sealed snapshots. */
final class Project {
  static final String USERS =
      "@Schema(tables = User.class) interface Atlas {} "
          + "@Table(\"users\") record User(@Key String code, String name) {}";

  private static final Pattern NAME = Pattern.compile("(?:interface|record|class) (\\w+)");

  private final Path folder;
  private String evolution = "";

  Project(Path folder) {
    this.folder = folder;
  }

  /** What the compiler makes of changes from now on. */
  void setEvolution(String value) {
    evolution = value;
  }

  Path snapshots() {
    return folder.resolve("src/main/quarry");
  }

  Path classes() {
    return folder.resolve("target/classes");
  }

  /** Compiles declarations of package geo anew, a file for each; what the compiler says. */
  List<String> compile(String declarations) throws IOException {
    clean();
    return compileAll(
        "",
        Stream.of(declarations.split("(?=@Schema)|(?=@Table)|(?=class )", -1))
            .filter(each -> !each.isBlank())
            .map(Project::source)
            .toArray(Source[]::new));
  }

  /** Compiles some files against what is compiled already. */
  List<String> compileAll(String classPath, Source... sources) throws IOException {
    String all =
        String.join(File.pathSeparator, Compilation.classPath(), classes().toString(), classPath);
    List<String> options = new ArrayList<>(List.of("-classpath", all, "-Xlint:-path,-processing"));
    if (!evolution.isEmpty()) {
      options.add("-Aquarry.evolution=" + evolution);
    }
    return Compilation.of(
            List.of(sources), folder.resolve("target"), options.toArray(String[]::new))
        .messages();
  }

  private void clean() throws IOException {
    if (Files.exists(classes())) {
      try (Stream<Path> files = Files.walk(classes())) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** The file of a declaration. */
  static Source source(String declaration) {
    Matcher name = NAME.matcher(declaration);
    assertThat(name.find()).isTrue();
    String imports = "package geo;\nimport dev.quarry.annotation.*;\n";
    return new Source("geo/" + name.group(1) + ".java", imports + declaration + "\n");
  }

  /** Seals on a day and expects that it can be done. */
  String seal(String date) {
    return run(0, "seal", "--date", date);
  }

  /** Checks that everything is sealed. */
  void check() {
    run(0, "check");
  }

  /** Runs the program and expects an exit code; what it says. */
  String run(int code, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--classes", classes().toString(), "--snapshots", snapshots().toString()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int actual =
        Seal.run(new PrintStream(out, true, StandardCharsets.UTF_8), all.toArray(String[]::new));
    String said = out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    assertThat(actual).as(said).isEqualTo(code);
    return said;
  }

  /** The files of the snapshots, by their paths. */
  List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(snapshots())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> snapshots().relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  Path file(String path) {
    return snapshots().resolve(path);
  }

  String text(String path) throws IOException {
    return Files.readString(file(path));
  }
}
