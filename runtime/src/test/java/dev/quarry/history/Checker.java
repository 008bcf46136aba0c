package dev.quarry.history;

import dev.quarry.history.Anomaly.Kind;
import dev.quarry.history.Attempt.Seen;
import dev.quarry.history.Attempt.Version;
import dev.quarry.history.Graph.Edge;
import dev.quarry.history.Graph.Reason;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Searches a history for anomalies. Every write replaces a version that its transaction has seen,
 * so the versions of a key form a chain which is known; what was seen then says who comes before
 * whom. Where nothing was found, by key or in a range, the key may have held one of several
 * versions; the transaction comes after the writer of the first of these and before whoever
 * replaced the last.
 *
 * <p>Attempts that were not committed have to be explained too, as transactions that only read: not
 * even what is doomed sees an inconsistent state.
 */
final class Checker {
  private static final Version FIRST = new Version(0, -1, Attempt.NOWHERE);

  /** A version in its chain, and who wrote it; the first one nobody did. */
  private record Link(Version version, @Nullable Attempt writer) {}

  private final List<Attempt> attempts;
  private final List<Anomaly> anomalies = new ArrayList<>();
  private final Map<Attempt, Integer> nodes = new HashMap<>();
  private final Map<Integer, List<Link>> chains = new HashMap<>();

  private Checker(List<Attempt> attempts) {
    this.attempts = attempts;
    attempts.forEach(attempt -> nodes.put(attempt, nodes.size()));
  }

  /** What is wrong; nothing if there is a strict serial order. */
  static List<Anomaly> check(History history) {
    Checker checker = new Checker(history.attempts());
    checker.check();
    return checker.anomalies;
  }

  private void check() {
    for (Attempt attempt : attempts) {
      attempt.surprises.forEach(surprise -> report(Kind.OWN_WRITE_MISSED, surprise));
    }
    findUncommitted();
    for (int key = 0; key < Recording.KEYS; key++) {
      chains.put(key, chain(key));
    }
    int moments = attempts.stream().mapToInt(attempt -> attempt.ended).max().orElse(0) + 1;
    Graph graph = new Graph(attempts.size() + moments);
    chains.forEach((key, chain) -> addWrites(graph, key, chain));
    for (Attempt attempt : attempts) {
      attempt.seen.forEach(seen -> addRead(graph, attempt, seen));
    }
    addTime(graph, moments);
    findCycles(graph);
  }

  private void findUncommitted() {
    Map<Integer, String> never = new HashMap<>();
    Map<Integer, String> replaced = new HashMap<>();
    for (Attempt attempt : attempts) {
      if (!attempt.committed) {
        attempt.writes.values().forEach(each -> never.put(each.number(), attempt.toString()));
      }
      attempt.replaced.forEach(each -> replaced.put(each, attempt.toString()));
    }
    for (Attempt attempt : attempts) {
      for (Seen seen : attempt.seen) {
        String account = "%s saw %s, written by ".formatted(attempt, seen);
        if (never.containsKey(seen.version())) {
          report(Kind.ABORTED_READ, account + never.get(seen.version()));
        }
        if (replaced.containsKey(seen.version())) {
          report(Kind.INTERMEDIATE_READ, account + replaced.get(seen.version()));
        }
      }
    }
  }

  private List<Link> chain(int key) {
    Map<Integer, Link> next = new HashMap<>();
    for (Attempt attempt : attempts) {
      Version version = attempt.committedWrites().get(key);
      if (version != null) {
        Link other = next.put(version.before(), new Link(version, attempt));
        if (other != null) {
          report(
              Kind.LOST_UPDATE,
              "%s and %s both replaced version %d of key %d"
                  .formatted(attempt, other.writer(), version.before(), key));
        }
      }
    }
    List<Link> chain = new ArrayList<>();
    for (Link link = new Link(FIRST, null);
        link != null;
        link = next.remove(link.version().number())) {
      chain.add(link);
    }
    return chain;
  }

  private void addWrites(Graph graph, int key, List<Link> chain) {
    for (int i = 2; i < chain.size(); i++) {
      Attempt from = chain.get(i - 1).writer();
      Attempt to = chain.get(i).writer();
      add(graph, from, to, Reason.WRITTEN_OVER, "key %d".formatted(key));
    }
  }

  private void addRead(Graph graph, Attempt attempt, Seen seen) {
    List<Link> chain = chains.getOrDefault(seen.key(), List.of());
    int first = -1;
    int last = -1;
    for (int i = 0; i < chain.size(); i++) {
      if (seen.mayBe(chain.get(i).version()) && wasThere(chain, i, attempt, seen)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0) {
      report(Kind.IMPOSSIBLE_READ, "%s saw %s among %s".formatted(attempt, seen, chain));
      return;
    }
    add(graph, chain.get(first).writer(), attempt, Reason.SEEN, seen.toString());
    if (last + 1 < chain.size()) {
      add(graph, attempt, chain.get(last + 1).writer(), Reason.MISSED, seen.toString());
    }
  }

  /** Whether a version was, by the clock, there while an attempt ran. */
  private static boolean wasThere(List<Link> chain, int place, Attempt attempt, Seen seen) {
    if (seen.version() != Subject.ABSENT) {
      return true; // which version it was is known, and cycles will tell if it was late
    }
    Attempt writer = chain.get(place).writer();
    Attempt next = place + 1 < chain.size() ? chain.get(place + 1).writer() : null;
    return (writer == null || writer.began < attempt.ended)
        && (next == null || next == attempt || next.ended > attempt.began);
  }

  private void addTime(Graph graph, int moments) {
    int clock = attempts.size();
    for (int moment = 1; moment < moments; moment++) {
      graph.add(clock + moment - 1, clock + moment, Reason.EARLIER, "");
    }
    for (Attempt attempt : attempts) {
      int node = nodes.getOrDefault(attempt, 0);
      graph.add(clock + attempt.began, node, Reason.EARLIER, "began");
      graph.add(node, clock + attempt.ended, Reason.EARLIER, "ended");
    }
  }

  private void add(
      Graph graph, @Nullable Attempt from, @Nullable Attempt to, Reason reason, String account) {
    if (from != null && to != null) {
      graph.add(nodes.getOrDefault(from, 0), nodes.getOrDefault(to, 0), reason, account);
    }
  }

  private void findCycles(Graph graph) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    for (Reason reason : Reason.values()) {
      reasons.add(reason);
      List<Edge> cycle = graph.cycle(reasons);
      if (cycle != null) {
        report(kind(reason, cycle), account(cycle));
        return; // wider cycles would mostly tell of the same again
      }
    }
  }

  private static Kind kind(Reason widest, List<Edge> cycle) {
    long missed = cycle.stream().filter(edge -> edge.reason() == Reason.MISSED).count();
    return switch (widest) {
      case WRITTEN_OVER -> Kind.G0;
      case SEEN -> Kind.G1C;
      case MISSED -> missed == 1 ? Kind.G_SINGLE : Kind.G2;
      case EARLIER -> Kind.REAL_TIME;
    };
  }

  private String account(List<Edge> cycle) {
    StringBuilder text = new StringBuilder();
    for (Edge edge : cycle) {
      if (edge.from() < attempts.size()) {
        text.append(attempts.get(edge.from())).append(" -").append(edge.reason());
        text.append('(').append(edge.account()).append(")-> ");
      }
    }
    return text.append("and again").toString();
  }

  private void report(Kind kind, String account) {
    anomalies.add(new Anomaly(kind, account));
  }
}
