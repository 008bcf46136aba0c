package dev.quarry.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
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
      scores.put(name(result.getParams()), result.getPrimaryResult().getScore());
    }
    print(scores, "the typed store", ".typed", "raw RocksDB's", ".raw");
    print(scores, "the typed store", ".typed", "SQLite's", ".sqlite");
    print(scores, "the typed store", ".typed", "H2's", ".h2");
    print(scores, "documents of older shapes", ".older", "today's", ".today");
  }

  /** The class, the method, and the values of parameters. */
  private static String name(BenchmarkParams params) {
    String name = params.getBenchmark();
    StringBuilder text =
        new StringBuilder(name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1));
    params.getParamsKeys().forEach(key -> text.append(' ').append(params.getParam(key)));
    return text.toString();
  }

  private static void print(
      Map<String, Double> scores, String ours, String prefix, String peers, String peerPrefix) {
    Map<String, Double> ratios = new TreeMap<>();
    scores.forEach(
        (name, score) -> {
          Double other = scores.get(name.replace(prefix, peerPrefix));
          if (name.contains(prefix) && other != null) {
            ratios.put(name, score / other);
          }
        });
    if (!ratios.isEmpty()) {
      System.out.printf("%nRate of %s as a ratio to %s:%n", ours, peers);
      ratios.forEach(
          (name, ratio) -> System.out.printf(Locale.ROOT, "  %-48s %.2f%n", name, ratio));
    }
  }
}
