package dev.quarry.engine.optimistic;

import dev.quarry.engine.Counter;
import dev.quarry.error.EngineException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The writes of several transactions as one batch, in commit order. What they add to counters is
 * turned into the values that these come to, one for each counter however many add to it.
 */
final class WriteGroup implements StorageBatch {
  private final Counters counters;
  private final List<WriteBuffer> members;

  /** The values of the counters that nothing but an addition touched last. */
  private final TreeMap<byte[], byte[]> sums = new TreeMap<>(Arrays::compareUnsigned);

  /**
   * Makes a group without members.
   *
   * @param counters what counters hold before it
   * @param most how many members there will be at the most
   */
  WriteGroup(Counters counters, int most) {
    this.counters = counters;
    this.members = new ArrayList<>(most);
  }

  /**
   * Adds the writes of a transaction.
   *
   * @throws EngineException if it adds to something that is no counter, or that cannot be read;
   *     then the group is as before
   */
  void add(WriteBuffer writes) {
    Map<byte[], byte[]> own = sums(writes);
    sums.keySet().removeIf(key -> writes.find(key) != null);
    sums.putAll(own);
    members.add(writes);
  }

  private Map<byte[], byte[]> sums(WriteBuffer writes) {
    Map<byte[], byte[]> own = new TreeMap<>(Arrays::compareUnsigned);
    for (Map.Entry<byte[], Long> addition : writes.added().entrySet()) {
      byte[] key = addition.getKey();
      own.put(key, Counter.sum(key, value(key), addition.getValue()));
    }
    return own;
  }

  /** What a key holds after the members so far; null if it holds nothing. */
  private byte @Nullable [] value(byte[] key) {
    byte[] sum = sums.get(key);
    if (sum != null) {
      return sum;
    }
    for (int i = members.size() - 1; i >= 0; i--) {
      byte[] value = members.get(i).find(key);
      if (value != null) {
        return value == WriteBuffer.DELETED ? null : value;
      }
    }
    return counters.value(key);
  }

  /** Lets the counters hold what this group has made of them, once it is written. */
  void remember() {
    counters.replace(members, sums);
  }

  @Override
  public long bytes() {
    long bytes = 0;
    for (WriteBuffer member : members) {
      bytes += member.bytes();
    }
    return bytes;
  }

  @Override
  public int size() {
    int size = sums.size();
    for (WriteBuffer member : members) {
      size += member.size();
    }
    return size;
  }

  @Override
  public void replay(BatchVisitor visitor) {
    for (WriteBuffer member : members) {
      member.replay(visitor);
    }
    sums.forEach(visitor::put);
  }
}
