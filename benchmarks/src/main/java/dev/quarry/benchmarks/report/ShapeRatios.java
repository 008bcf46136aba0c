package dev.quarry.benchmarks.report;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;

/** The rates of documents of older shapes as ratios to those of today's, in lines. */
public final class ShapeRatios {
  private static final String OLDER = ".older";
  private static final String TODAY = ".today";

  private final Map<String, Double> rates = new TreeMap<>();

  /**
   * Takes what JMH measured.
   *
   * @param results of a run
   */
  public ShapeRatios(Collection<RunResult> results) {
    for (RunResult result : results) {
      String change = result.getParams().getParam("change");
      if (change != null) {
        rates.put(
            change + " " + result.getParams().getBenchmark(), result.getPrimaryResult().getScore());
      }
    }
  }

  @Override
  public String toString() {
    StringJoiner lines = new StringJoiner("\n");
    rates.forEach(
        (name, rate) -> {
          Double today = rates.get(name.replace(OLDER, TODAY));
          if (name.contains(OLDER) && today != null) {
            String change = name.substring(0, name.indexOf(' '));
            String way = name.substring(name.lastIndexOf(OLDER) + OLDER.length());
            lines.add(
                String.format(
                    Locale.ROOT, "%-20s %-8s %.2f of today's", change, way, rate / today));
          }
        });
    return lines.toString();
  }
}
