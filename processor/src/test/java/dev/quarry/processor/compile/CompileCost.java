package dev.quarry.processor.compile;

import dev.quarry.processor.GeneratedCodeProcessor;
import dev.quarry.processor.QuarryProcessor;
import dev.quarry.snapshot.Candidate;
import dev.quarry.snapshot.Sealing;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Measures what the processor costs: schemas of 10, 100 and 1,000 tables with 12 components and 3
 * indexes each, all sealed. Prints, for each, the processor's CPU time per table and its share of
 * the compiler's, of the last of some runs in one process, and the most heap that was in use.
 */
public final class CompileCost {

  /**
   * How many tables are compiled before it counts: a compiler that stays, as in an IDE, is warm.
   */
  private static final int WARM_UPS = 2_000;

  private CompileCost() {}

  /**
   * Measures.
   *
   * @param arguments the numbers of tables; 10, 100 and 1,000 if there are none
   */
  public static void main(String[] arguments) throws IOException {
    List<Integer> sizes =
        arguments.length == 0
            ? List.of(10, 100, 1000)
            : List.of(arguments).stream().map(Integer::valueOf).toList();
    System.out.println("tables  processor ms  ms a table  javac ms  share  peak heap MB");
    for (int size : sizes) {
      Path folder = Files.createTempDirectory("quarry-cost");
      List<JavaFileObject> sources = sources(size);
      run(sources, folder);
      seal(folder);
      int warmUps = Math.max(1, WARM_UPS / size);
      for (int i = 0; i < warmUps; i++) {
        run(sources, folder);
      }
      heap().forEach(MemoryPoolMXBean::resetPeakUsage);
      Run last = run(sources, folder);
      long peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
      System.out.printf(
          Locale.ROOT,
          "%6d  %12d  %10.2f  %8d  %4d%%  %12d%n",
          size,
          last.processor / 1_000_000,
          last.processor / 1e6 / size,
          last.all / 1_000_000,
          100 * last.processor / last.all,
          peak >> 20);
    }
  }

  /** The processor time of this thread, in nanoseconds: the compiler needs no other. */
  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** What a compilation took, in nanoseconds. */
  private record Run(long all, long processor) {}

  private static Run run(List<JavaFileObject> sources, Path folder) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Timed timed = new Timed();
    long start = now();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes(folder)));
      List<String> options =
          List.of("--release", "17", "-Aquarry.snapshots=" + folder.resolve("quarry"));
      JavaCompiler.CompilationTask task =
          compiler.getTask(null, files, diagnostic -> {}, options, null, sources);
      task.setProcessors(List.of(timed, new GeneratedCodeProcessor()));
      if (!task.call()) {
        throw new IllegalStateException("the sources do not compile");
      }
    }
    return new Run(now() - start, timed.nanos);
  }

  private static void seal(Path folder) throws IOException {
    Path candidates = classes(folder).resolve(Candidate.FOLDER);
    for (Candidate candidate : Candidate.readAll(candidates)) {
      Sealing.seal(folder.resolve("quarry"), List.of(), candidate, LocalDate.of(2024, 1, 15));
    }
  }

  private static Path classes(Path folder) throws IOException {
    return Files.createDirectories(folder.resolve("classes"));
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static List<JavaFileObject> sources(int size) {
    List<JavaFileObject> sources = new ArrayList<>();
    StringBuilder tables = new StringBuilder();
    for (int i = 0; i < size; i++) {
      sources.add(new InMemory("cost/Row" + i, table(i)));
      tables.append(i == 0 ? "" : ", ").append("Row").append(i).append(".class");
    }
    sources.add(
        new InMemory(
            "cost/Rows",
            "package cost;\n@dev.quarry.annotation.Schema(tables = {"
                + tables
                + "})\ninterface Rows {}\n"));
    return sources;
  }

  private static String table(int number) {
    return """
    package cost;
    import dev.quarry.annotation.*;
    import dev.quarry.value.Id;
    import java.math.BigDecimal;
    import java.time.Instant;
    import java.util.List;
    @Table("rows%1$d")
    @Index({"country", "population"})
    record Row%1$d(
        Id<Row%1$d> id,
        @Index(unique = true) String code,
        @Index String name,
        String country,
        int population,
        Kind kind,
        Point location,
        List<String> tags,
        BigDecimal price,
        @Optional String note,
        @Default("true") boolean active,
        Instant createdAt) {
      enum Kind { A, B, C }
      record Point(double x, double y) {}
    }
    """
        .formatted(number);
  }

  private static final class InMemory extends SimpleJavaFileObject {
    private final String text;

    InMemory(String name, String text) {
      super(URI.create("memory:///" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /** The processor, with a clock. */
  private static final class Timed extends AbstractProcessor {
    private final QuarryProcessor processor = new QuarryProcessor();
    private long nanos;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public Set<String> getSupportedOptions() {
      return processor.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      long start = now();
      processor.init(environment);
      nanos += now() - start;
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      long start = now();
      processor.process(annotations, round);
      nanos += now() - start;
      return false;
    }
  }
}
