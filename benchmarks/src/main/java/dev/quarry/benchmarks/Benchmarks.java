package dev.quarry.benchmarks;

import dev.quarry.benchmarks.data.Data;
import dev.quarry.benchmarks.report.Score;
import dev.quarry.benchmarks.report.ScoreTable;
import dev.quarry.benchmarks.report.ShapeRatios;
import dev.quarry.benchmarks.work.Templates;
import java.nio.file.Path;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs JMH with the given arguments and prints a table of peers and ratios. */
public final class Benchmarks {
  private Benchmarks() {}

  /**
   * Measures and prints.
   *
   * @param args JMH's
   */
  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    run(new CommandLineOptions(args));
  }

  static void run(Options options) throws RunnerException {
    Path directory = Data.newDirectory();
    try {
      System.setProperty(Templates.DIRECTORY, directory.toString());
      Options all =
          new OptionsBuilder()
              .parent(options)
              .jvmArgsAppend(
                  "-D" + Templates.DIRECTORY + "=" + directory,
                  "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                  // Xodus asks for it, and else reopens a file that a thread was interrupted in.
                  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED")
              .build();
      Collection<RunResult> results = new Runner(all).run();
      System.out.printf("%n%s%n", new ScoreTable(Score.of(results)));
      System.out.printf("%n%s%n", new ShapeRatios(results));
    } finally {
      Data.delete(directory);
    }
  }
}
