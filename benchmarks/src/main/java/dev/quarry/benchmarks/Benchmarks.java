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

/** Runs JMH with the given arguments and prints, for each pair, typed against raw as a ratio. */
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
    System.out.println();
    System.out.println("Rate of the typed store as a ratio to raw RocksDB's:");
    scores.forEach(
        (name, typed) -> {
          Double raw = scores.get(name.replace(".typed", ".raw"));
          if (name.contains(".typed") && raw != null) {
            System.out.printf(Locale.ROOT, "  %-32s %.2f%n", name, typed / raw);
          }
        });
  }
}
