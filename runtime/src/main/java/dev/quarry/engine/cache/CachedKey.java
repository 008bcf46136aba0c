package dev.quarry.engine.cache;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A key with its hash. Comparable, so that keys of one hash are still told apart fast. */
final class CachedKey implements Comparable<CachedKey> {
  private final byte[] bytes;
  private final int hash;

  /** Makes a key of bytes that are not changed afterwards. */
  CachedKey(byte[] bytes) {
    this.bytes = bytes;
    this.hash = Arrays.hashCode(bytes);
  }

  /** The hash with every bit depending on every other, as MurmurHash3 finishes its own. */
  int spread() {
    int mixed = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
    return mixed ^ (mixed >>> 16);
  }

  int length() {
    return bytes.length;
  }

  @Override
  public int compareTo(CachedKey other) {
    return Arrays.compareUnsigned(bytes, other.bytes);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CachedKey key && hash == key.hash && Arrays.equals(bytes, key.bytes);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
