package dev.quarry.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs JMH with the given arguments and prints, for each pair, the typed store against its peer as
 * a ratio.
 */
public final class Benchmarks {
  private Benchmarks() {}

  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    Collection<RunResult> results = new Runner(new CommandLineOptions(args)).run();
    Map<String, Double> scores = new TreeMap<>();
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark();
      scores.put(
          name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1),
          result.getPrimaryResult().getScore());
    }
    print(scores, "raw RocksDB", ".raw");
    print(scores, "SQLite", ".sqlite");
    print(scores, "H2", ".h2");
  }

  private static void print(Map<String, Double> scores, String peer, String prefix) {
    Map<String, Double> ratios = new TreeMap<>();
    scores.forEach(
        (name, typed) -> {
          Double other = scores.get(name.replace(".typed", prefix));
          if (name.contains(".typed") && other != null) {
            ratios.put(name, typed / other);
          }
        });
    if (!ratios.isEmpty()) {
      System.out.printf("%nRate of the typed store as a ratio to %s's:%n", peer);
      ratios.forEach(
          (name, ratio) -> System.out.printf(Locale.ROOT, "  %-36s %.2f%n", name, ratio));
    }
  }
}
