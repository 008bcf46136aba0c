package dev.quarry.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How fast a peer was at a workload.
 *
 * @param workload what was done
 * @param peer who did it
 * @param rate operations a second
 * @param error of the rate, at 99.9 %; NaN where too little was measured
 */
public record Score(String workload, String peer, double rate, double error) {
  private static final List<String> PARAMETERS = List.of("peer", "coveringPeer", "cityPeer");

  /**
   * Takes what JMH measured.
   *
   * @param results of a run
   * @return the scores, in the same order; without those that are of no peer
   */
  public static List<Score> of(Collection<RunResult> results) {
    List<Score> scores = new ArrayList<>();
    for (RunResult result : results) {
      BenchmarkParams params = result.getParams();
      for (String parameter : PARAMETERS) {
        String peer = params.getParam(parameter);
        if (peer != null) {
          scores.add(
              new Score(
                  workload(params.getBenchmark()),
                  peer,
                  result.getPrimaryResult().getScore(),
                  result.getPrimaryResult().getScoreError()));
        }
      }
    }
    return scores;
  }

  /**
   * Reads what JMH kept.
   *
   * @param file in JMH's JSON
   * @return the scores, in the same order; without those that are of no peer
   */
  public static List<Score> read(Path file) {
    List<Score> scores = new ArrayList<>();
    try {
      for (JsonNode result : new JsonMapper().readTree(Files.readString(file))) {
        for (String parameter : PARAMETERS) {
          JsonNode peer = result.path("params").path(parameter);
          if (peer.isString()) {
            JsonNode metric = result.path("primaryMetric");
            scores.add(
                new Score(
                    workload(result.path("benchmark").asString()),
                    peer.asString(),
                    metric.path("score").asDouble(),
                    metric.path("scoreError").asDouble(Double.NaN)));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return scores;
  }

  /** The class, which is short of what it is, and the method. */
  private static String workload(String benchmark) {
    String[] names = benchmark.split("\\.", -1);
    String method = names[names.length - 1];
    return names[names.length - 2].startsWith("Sync") ? "sync." + method : method;
  }
}
