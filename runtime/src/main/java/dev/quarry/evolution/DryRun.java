package dev.quarry.evolution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What opening a database would do, tried on all documents that it concerns without writing any.
 *
 * @param plan what would be done
 * @param violations all documents that would fail, one entry for each reason
 * @param samples some documents before and after
 */
public record DryRun(SchemaPlan plan, List<Violation> violations, List<Sample> samples) {

  /** Copies the lists. */
  public DryRun {
    violations = List.copyOf(violations);
    samples = List.copyOf(samples);
  }

  /**
   * A document before and after.
   *
   * @param table the table's name
   * @param key its key, as text
   * @param before the document as it is stored
   * @param after the document as it would be
   */
  public record Sample(String table, String key, ObjectNode before, ObjectNode after) {

    /**
     * What differs, one line for each property that is new, gone or has another value. An integer
     * that is kept wider is the same value.
     *
     * @return the lines: {@code + role: "USER"}, {@code - name: "Ann"}, {@code ~ age: 1 -> 2}
     */
    public List<String> differences() {
      Set<String> names = new LinkedHashSet<>();
      before.properties().stream().map(Map.Entry::getKey).forEach(names::add);
      after.properties().stream().map(Map.Entry::getKey).forEach(names::add);
      List<String> lines = new ArrayList<>();
      for (String name : names) {
        JsonNode old = before.get(name);
        JsonNode now = after.get(name);
        if (old == null) {
          lines.add("+ " + name + ": " + now);
        } else if (now == null) {
          lines.add("- " + name + ": " + old);
        } else if (!old.equals(now) && !old.toString().equals(now.toString())) {
          lines.add("~ " + name + ": " + old + " -> " + now);
        }
      }
      return lines;
    }
  }
}
