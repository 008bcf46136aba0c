package dev.quarry.benchmarks.report;

import dev.quarry.benchmarks.peer.PeerKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;

/** Bars of several workloads, one for each peer, as ratios to raw RocksDB on a logarithmic axis. */
final class RateChart {
  private static final int WIDTH = 1_300;
  private static final int HEIGHT = 520;

  private RateChart() {}

  /** Draws the workloads of some scores; without those that raw RocksDB has no score for. */
  static CategoryChart of(String title, List<Score> scores) {
    Map<String, Map<PeerKind, Double>> rates = new LinkedHashMap<>();
    for (Score score : scores) {
      rates
          .computeIfAbsent(score.workload(), workload -> new EnumMap<>(PeerKind.class))
          .put(PeerKind.valueOf(score.peer()), score.rate());
    }
    rates.values().removeIf(of -> !of.containsKey(PeerKind.RAW));
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title(title)
            .yAxisTitle("rate, raw RocksDB = 1")
            .build();
    chart.getStyler().setYAxisLogarithmic(true);
    chart.getStyler().setXAxisLabelRotation(20);
    chart.getStyler().setAvailableSpaceFill(0.9);
    double least = 1;
    for (PeerKind kind : PeerKind.values()) {
      List<@Nullable Double> ratios = new ArrayList<>();
      rates.forEach(
          (workload, of) -> {
            Double raw = of.get(PeerKind.RAW);
            Double rate = of.get(kind);
            ratios.add(raw == null || rate == null ? null : rate / raw);
          });
      for (Double ratio : ratios) {
        least = ratio == null ? least : Math.min(least, ratio);
      }
      if (ratios.stream().anyMatch(ratio -> ratio != null)) {
        chart.addSeries(kind.title(), List.copyOf(rates.keySet()), ratios);
      }
    }
    // Bars begin at zero, which is at no place of a logarithmic axis.
    chart.getStyler().setYAxisMin(Math.pow(10, Math.floor(Math.log10(least / 2))));
    return chart;
  }
}
