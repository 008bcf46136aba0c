package dev.quarry.benchmarks;

import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the workloads that say most, of the peers that come nearest, in short iterations: what to
 * run after a change, and not what to quote.
 */
public final class ShortSet {
  private static final String[] WORKLOADS = {
    "ReadBenchmark",
    "CoveringBenchmark",
    "BufferedInsertBenchmark.insert(1|Bulk)$",
    "SyncInsertBenchmark.insert(1|16)$",
    "UpdateBenchmark"
  };

  private static final String[] PEERS = {"QUARRY", "QUARRY_CACHED", "RAW", "SQLITE", "H2"};

  private ShortSet() {}

  /**
   * Measures and prints.
   *
   * @param args JMH's, which win over those of the set
   */
  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    CommandLineOptions given = new CommandLineOptions(args);
    OptionsBuilder options = new OptionsBuilder();
    options.parent(given);
    if (given.getIncludes().isEmpty()) {
      for (String workload : WORKLOADS) {
        options.include(workload);
      }
    }
    if (!given.getParameter("peer").hasValue()) {
      options.param("peer", PEERS);
    }
    options.forks(given.getForkCount().orElse(1));
    options.warmupIterations(given.getWarmupIterations().orElse(1));
    options.warmupTime(given.getWarmupTime().orElse(TimeValue.seconds(1)));
    options.measurementIterations(given.getMeasurementIterations().orElse(2));
    options.measurementTime(given.getMeasurementTime().orElse(TimeValue.seconds(1)));
    Benchmarks.run(options.build());
  }
}
