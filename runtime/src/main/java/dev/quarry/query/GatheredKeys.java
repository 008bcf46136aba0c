package dev.quarry.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Places of documents that were gathered first, in key order. */
final class GatheredKeys implements KeySource {
  private final Iterator<byte[]> keys;

  private GatheredKeys(Iterable<byte[]> keys) {
    this.keys = keys.iterator();
  }

  /** All of a source; closes it. */
  static KeySource sorted(KeySource source) {
    List<byte[]> keys = new ArrayList<>();
    try (source) {
      for (byte[] key = source.next(); key != null; key = source.next()) {
        keys.add(key);
      }
    }
    keys.sort(Arrays::compareUnsigned);
    return new GatheredKeys(keys);
  }

  /** What is in any of some sources; closes them. */
  static KeySource union(Iterable<KeySource> sources) {
    SortedSet<byte[]> keys = new TreeSet<>(Arrays::compareUnsigned);
    for (KeySource source : sources) {
      addAll(source, keys);
    }
    return new GatheredKeys(keys);
  }

  /** What is in both of two sources; closes them. */
  static KeySource intersection(KeySource first, KeySource second) {
    SortedSet<byte[]> keys = new TreeSet<>(Arrays::compareUnsigned);
    addAll(first, keys);
    SortedSet<byte[]> both = new TreeSet<>(Arrays::compareUnsigned);
    try (second) {
      for (byte[] key = second.next(); key != null; key = second.next()) {
        if (keys.contains(key)) {
          both.add(key);
        }
      }
    }
    return new GatheredKeys(both);
  }

  private static void addAll(KeySource source, SortedSet<byte[]> keys) {
    try (source) {
      for (byte[] key = source.next(); key != null; key = source.next()) {
        keys.add(key);
      }
    }
  }

  @Override
  public byte @Nullable [] next() {
    return keys.hasNext() ? keys.next() : null;
  }

  @Override
  public void close() {
    // what was gathered is in memory
  }
}
