package dev.quarry.processor.compile;

import dev.quarry.processor.GeneratedCodeProcessor;
import dev.quarry.processor.QuarryProcessor;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * What came of compiling sources with the processor, all lints on, against the runtime.
 *
 * @param messages what the compiler said, each with kind, file and line
 * @param generated the generated sources, sorted by path
 */
public record Compilation(List<String> messages, List<Source> generated) {

  /** Every lint that users may turn on, each a failure. */
  private static final List<String> OPTIONS =
      List.of("--release", "17", "-Xlint:all,-options", "-Xdoclint:all,-missing", "-Werror");

  /**
   * Compiles.
   *
   * @param sources the sources, in the order given to the compiler
   * @param folder an empty folder for what is made
   * @param options options to add
   */
  public static Compilation of(List<Source> sources, Path folder, String... options)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    Path generated = Files.createDirectories(folder.resolve("sources"));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      List<String> all = new ArrayList<>(OPTIONS);
      all.addAll(List.of(options));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null, files, diagnostics, all, null, sources.stream().map(InMemory::new).toList());
      task.setProcessors(List.of(new QuarryProcessor(), new GeneratedCodeProcessor()));
      task.call();
    }
    List<String> messages =
        diagnostics.getDiagnostics().stream().map(Object::toString).map(String::strip).toList();
    return new Compilation(messages, Source.in(generated));
  }

  /** The class path of the test, as folders and jars. */
  public static String classPath() {
    return System.getProperty("java.class.path");
  }

  /** The jars and class folders of the class path whose path holds one of the given names. */
  public static String classPathWith(String... names) {
    return String.join(
        File.pathSeparator,
        Stream.of(classPath().split(File.pathSeparator, -1))
            .filter(entry -> Stream.of(names).anyMatch(entry::contains))
            .toList());
  }

  private static final class InMemory extends SimpleJavaFileObject {
    private final String text;

    InMemory(Source source) {
      super(URI.create("memory:///" + source.path()), Kind.SOURCE);
      this.text = source.text();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
