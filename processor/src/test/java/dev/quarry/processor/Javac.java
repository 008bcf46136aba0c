package dev.quarry.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Runs the compiler with the processor, as users do, in memory. */
final class Javac {

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern TYPE =
      Pattern.compile("\\b(?:class|interface|enum|record) ([\\p{L}_$][\\p{L}\\w$]*)");

  private Javac() {}

  /** Compiles sources; the name of each file follows from its first type. */
  static Compilation compile(String... sources) {
    return compile(List.of(), List.of(), sources(sources));
  }

  /** Compiles with options and with other processors ahead of ours. */
  static Compilation compile(
      List<String> options, List<Processor> others, List<JavaFileObject> sources) {
    List<Processor> processors = new ArrayList<>(others);
    processors.add(new QuarryProcessor());
    processors.add(new GeneratedCodeProcessor());
    return Compiler.javac().withOptions(options).withProcessors(processors).compile(sources);
  }

  static List<JavaFileObject> sources(String... sources) {
    return Stream.of(sources).map(Javac::source).toList();
  }

  static JavaFileObject source(String source) {
    Matcher type = TYPE.matcher(source);
    Matcher home = PACKAGE.matcher(source);
    String name = type.find() ? type.group(1) : "Empty";
    return JavaFileObjects.forSourceString(home.find() ? home.group(1) + "." + name : name, source);
  }

  /** What the compiler said: {@code City.java:14: error: …}, one line each. */
  static List<String> said(Compilation compilation) {
    return Stream.of(compilation.errors(), compilation.warnings())
        .flatMap(List::stream)
        .map(Javac::line)
        .toList();
  }

  /** What the compiler said, notes at the end. */
  static List<String> saidWithNotes(Compilation compilation) {
    List<String> said = new ArrayList<>(said(compilation));
    compilation.notes().stream().map(Javac::line).forEach(said::add);
    return said;
  }

  private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    String place =
        source == null
            ? ""
            : source.getName().replaceFirst(".*/", "") + ":" + diagnostic.getLineNumber() + ": ";
    String kind =
        switch (diagnostic.getKind()) {
          case ERROR -> "error";
          case NOTE -> "note";
          default -> "warning";
        };
    return place + kind + ": " + diagnostic.getMessage(Locale.ROOT).lines().findFirst().orElse("");
  }
}
