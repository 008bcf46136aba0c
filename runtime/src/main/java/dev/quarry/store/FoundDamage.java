package dev.quarry.store;

import dev.quarry.verify.Damage;
import dev.quarry.verify.Finding;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Damage, gathered by kind, place and reason, with the first keys of each. For one thread. */
final class FoundDamage {
  private static final int KEYS = 10;

  private final Map<Place, Found> found = new LinkedHashMap<>();

  private record Place(Damage damage, String table, String index, String reason) {}

  private static final class Found {
    private final List<String> keys = new ArrayList<>();
    private final String example;
    private long count;

    Found(String example) {
      this.example = example;
    }
  }

  /** Notes one key, in hexadecimal. */
  void add(Damage damage, String table, byte[] key, String reason, String example) {
    add(damage, table, "", hex(key), reason, example);
  }

  /** Notes one key, as text. */
  void add(Damage damage, String table, String index, String key, String reason, String example) {
    Found same =
        found.computeIfAbsent(
            new Place(damage, table, index, reason), unknown -> new Found(example));
    same.count++;
    if (same.keys.size() < KEYS && !key.isEmpty()) {
      same.keys.add(key);
    }
  }

  /** Notes that a number is off. */
  void off(String table, String reason, long by) {
    found.computeIfAbsent(
                new Place(Damage.COUNT_WRONG, table, "", reason), unknown -> new Found(""))
            .count +=
        by;
  }

  /** Whether something of a kind was found. */
  boolean has(Damage damage) {
    return found.keySet().stream().anyMatch(place -> place.damage() == damage);
  }

  static String hex(byte[] key) {
    return "0x" + HexFormat.of().formatHex(key);
  }

  List<Finding> toList() {
    return found.entrySet().stream()
        .map(
            each ->
                new Finding(
                    each.getKey().damage(),
                    each.getKey().table(),
                    each.getKey().index(),
                    each.getKey().reason(),
                    each.getValue().count,
                    each.getValue().keys,
                    each.getValue().example))
        .toList();
  }
}
