package dev.quarry.engine.compliance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What concurrent transactions did, and whether some serial order explains it that also keeps to
 * the order in which they ran. After Adya, "Weak Consistency" (1999): the history is serializable
 * if the graph of who must come before whom has no cycle.
 *
 * <p>Every write gives its key a value that no other has, and its transaction has read that key
 * before; so the versions of a key form a chain that can be told from what was read. A transaction
 * comes after the one whose version it read, and before the one that replaced that version. For
 * strictness it also comes after all that ended before it began.
 */
final class History {

  /** The version of a key before anybody wrote it. */
  static final int NONE = -1;

  /**
   * A transaction that committed, or only read.
   *
   * @param id its number, which is also the value that it writes
   * @param began when it began, on the clock of {@link #tick}
   * @param ended when it had ended
   * @param reads the writer of the version that it read, by key
   * @param writes the keys that it wrote, all of them among the reads
   */
  record Done(int id, int began, int ended, Map<String, Integer> reads, List<String> writes) {}

  private final AtomicInteger clock = new AtomicInteger();
  private final ConcurrentLinkedQueue<Done> done = new ConcurrentLinkedQueue<>();

  /** The next moment; each call gives a later one. */
  int tick() {
    return clock.getAndIncrement();
  }

  void add(Done transaction) {
    done.add(transaction);
  }

  int size() {
    return done.size();
  }

  /** Whether a serial order exists. */
  boolean isStrictlySerializable() {
    int moments = clock.get();
    Map<Integer, Integer> nodes = new HashMap<>();
    for (Done transaction : done) {
      nodes.put(transaction.id(), moments + nodes.size());
    }
    List<List<Integer>> after = new ArrayList<>();
    for (int i = 0; i < moments + nodes.size(); i++) {
      after.add(new ArrayList<>());
    }
    for (int moment = 1; moment < moments; moment++) {
      after.get(moment - 1).add(moment);
    }
    Map<String, Map<Integer, Integer>> replacedBy = new HashMap<>();
    for (Done transaction : done) {
      int node = nodes.get(transaction.id());
      after.get(transaction.began()).add(node);
      after.get(node).add(transaction.ended());
      for (String key : transaction.writes()) {
        Integer other =
            replacedBy
                .computeIfAbsent(key, unknown -> new HashMap<>())
                .put(transaction.reads().get(key), node);
        if (other != null) {
          return false; // two replaced one version: a lost update
        }
      }
    }
    for (Done transaction : done) {
      int node = nodes.get(transaction.id());
      transaction
          .reads()
          .forEach(
              (key, writer) -> {
                if (writer != NONE && nodes.get(writer) != node) {
                  after.get(nodes.get(writer)).add(node);
                }
                Integer next = replacedBy.getOrDefault(key, Map.of()).get(writer);
                if (next != null && next != node) {
                  after.get(node).add(next);
                }
              });
    }
    return isAcyclic(after);
  }

  private static boolean isAcyclic(List<List<Integer>> after) {
    int[] before = new int[after.size()];
    after.forEach(nodes -> nodes.forEach(node -> before[node]++));
    ArrayDeque<Integer> free = new ArrayDeque<>();
    for (int node = 0; node < before.length; node++) {
      if (before[node] == 0) {
        free.add(node);
      }
    }
    int sorted = 0;
    while (!free.isEmpty()) {
      sorted++;
      for (int node : after.get(free.remove())) {
        if (--before[node] == 0) {
          free.add(node);
        }
      }
    }
    return sorted == before.length;
  }
}
