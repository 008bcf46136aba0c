package dev.quarry.benchmarks.report;

import static java.util.Objects.requireNonNull;

import dev.quarry.benchmarks.peer.PeerKind;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Rates as a table in Markdown: a row for each workload, a column for each peer, and then the typed
 * store's rate as a ratio to raw RocksDB's and to the best other peer's.
 */
public final class ScoreTable {
  private final Map<String, Map<PeerKind, Double>> rates = new LinkedHashMap<>();

  /**
   * Arranges scores.
   *
   * @param scores in the order of the rows
   */
  public ScoreTable(List<Score> scores) {
    for (Score score : scores) {
      rates
          .computeIfAbsent(score.workload(), workload -> new EnumMap<>(PeerKind.class))
          .put(PeerKind.valueOf(score.peer()), score.rate());
    }
  }

  @Override
  public String toString() {
    StringJoiner lines = new StringJoiner("\n");
    StringJoiner head = row("workload, operations a second");
    StringJoiner rule = row("---");
    for (PeerKind kind : PeerKind.values()) {
      head.add(kind.title());
      rule.add("---:");
    }
    lines.add(head.add("to raw").add("to the best peer").toString());
    lines.add(rule.add("---:").add("---:").toString());
    rates.forEach((workload, of) -> lines.add(line(workload, of).toString()));
    return lines.toString();
  }

  private static StringJoiner row(String first) {
    return new StringJoiner(" | ", "| ", " |").add(first);
  }

  private static StringJoiner line(String workload, Map<PeerKind, Double> of) {
    StringJoiner line = row(workload);
    for (PeerKind kind : PeerKind.values()) {
      line.add(of.containsKey(kind) ? format("%,.0f", requireNonNull(of.get(kind))) : "");
    }
    return line.add(ratio(of, PeerKind.RAW)).add(toBest(of));
  }

  private static String toBest(Map<PeerKind, Double> of) {
    PeerKind best =
        of.keySet().stream()
            .filter(PeerKind::isPeer)
            .max((a, b) -> Double.compare(requireNonNull(of.get(a)), requireNonNull(of.get(b))))
            .orElse(null);
    return best == null ? "" : ratio(of, best) + " " + best.title();
  }

  /** Without the cache of decoded records, and with it. */
  private static String ratio(Map<PeerKind, Double> of, PeerKind to) {
    Double other = of.get(to);
    if (other == null) {
      return "";
    }
    StringJoiner ratios = new StringJoiner(", cached ");
    for (PeerKind kind : List.of(PeerKind.QUARRY, PeerKind.QUARRY_CACHED)) {
      Double typed = of.get(kind);
      if (typed != null) {
        ratios.add(format("%.2f", typed / other));
      }
    }
    return ratios.toString();
  }

  private static String format(String format, double number) {
    return String.format(Locale.ROOT, format, number);
  }
}
