package dev.quarry.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who has to come before whom, and why. */
final class Graph {

  /** Why one transaction comes before another. */
  enum Reason {
    /** The other one replaced its version. */
    WRITTEN_OVER,
    /** The other one saw its version. */
    SEEN,
    /** It did not see the other one's version. */
    MISSED,
    /** It had ended when the other one began. */
    EARLIER
  }

  /**
   * One must come before another.
   *
   * @param account why, for people
   */
  record Edge(int from, int to, Reason reason, String account) {}

  /** How many shortest cycles to look for before the shortest of them is taken. */
  private static final int TRIES = 200;

  private final List<List<Edge>> edges = new ArrayList<>();

  Graph(int nodes) {
    for (int i = 0; i < nodes; i++) {
      edges.add(new ArrayList<>());
    }
  }

  void add(int from, int to, Reason reason, String account) {
    if (from != to) {
      edges.get(from).add(new Edge(from, to, reason, account));
    }
  }

  /** A short cycle made of edges for some reasons only, or null if there is none. */
  @Nullable List<Edge> cycle(Set<Reason> reasons) {
    List<Edge> shortest = null;
    int tries = 0;
    boolean[] left = withoutEnds(reasons);
    for (int node = 0; node < left.length && tries < TRIES; node++) {
      if (left[node]) {
        List<Edge> cycle = cycle(node, reasons, left);
        if (cycle != null) {
          tries++;
          shortest = shortest == null || cycle.size() < shortest.size() ? cycle : shortest;
        }
      }
    }
    return shortest;
  }

  /** Which nodes are left when those that nothing left comes before are taken away. */
  private boolean[] withoutEnds(Set<Reason> reasons) {
    int[] before = new int[edges.size()];
    for (List<Edge> from : edges) {
      for (Edge edge : from) {
        before[edge.to()] += reasons.contains(edge.reason()) ? 1 : 0;
      }
    }
    boolean[] left = new boolean[before.length];
    Arrays.fill(left, true);
    ArrayDeque<Integer> free = new ArrayDeque<>();
    for (int node = 0; node < before.length; node++) {
      if (before[node] == 0) {
        free.add(node);
      }
    }
    while (!free.isEmpty()) {
      int node = free.remove();
      left[node] = false;
      for (Edge edge : edges.get(node)) {
        if (reasons.contains(edge.reason()) && --before[edge.to()] == 0) {
          free.add(edge.to());
        }
      }
    }
    return left;
  }

  private @Nullable List<Edge> cycle(int start, Set<Reason> reasons, boolean[] left) {
    @Nullable Edge[] reachedBy = new Edge[edges.size()];
    ArrayDeque<Integer> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      for (Edge edge : edges.get(open.remove())) {
        if (!left[edge.to()] || !reasons.contains(edge.reason()) || reachedBy[edge.to()] != null) {
          continue;
        }
        reachedBy[edge.to()] = edge;
        if (edge.to() == start) {
          return path(start, reachedBy);
        }
        open.add(edge.to());
      }
    }
    return null;
  }

  private static List<Edge> path(int start, @Nullable Edge[] reachedBy) {
    List<Edge> path = new ArrayList<>();
    int node = start;
    do {
      Edge edge = reachedBy[node];
      if (edge == null) {
        throw new IllegalStateException("node " + node);
      }
      path.add(edge);
      node = edge.from();
    } while (node != start);
    Collections.reverse(path);
    return path;
  }
}
