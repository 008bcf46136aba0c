package dev.quarry.codec;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A map from the stable ids of constants or variants, whose look-ups make no object of the id.
 * Immutable, thread-safe.
 *
 * @param <V> what is found
 */
public final class ByTag<V> {
  private final int[] tags;
  private final List<V> values;

  private ByTag(Map<Integer, V> map) {
    this.tags = map.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    this.values = Arrays.stream(tags).mapToObj(map::get).toList();
  }

  /**
   * Copies a map.
   *
   * @param map values by id
   * @param <V> what is found
   * @return the same
   */
  public static <V> ByTag<V> of(Map<Integer, V> map) {
    return new ByTag<>(Map.copyOf(map));
  }

  /**
   * Looks up an id.
   *
   * @param tag the id
   * @return its value, or null if there is none
   */
  public @Nullable V get(int tag) {
    int place = Arrays.binarySearch(tags, tag);
    return place < 0 ? null : values.get(place);
  }

  /**
   * Returns all values.
   *
   * @return the values, in the order of their ids
   */
  public List<V> values() {
    return values;
  }
}
