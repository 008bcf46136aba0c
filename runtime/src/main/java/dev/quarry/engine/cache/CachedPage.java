package dev.quarry.engine.cache;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * All entries between two keys as they were after one commit, and the last commit that may have
 * written there. Everything but that is fixed. Safe for use by several threads.
 */
public final class CachedPage implements Kept {

  /** What a page takes beside the bytes in it: objects, array headers, nodes of two maps. */
  private static final int PAGE_BYTES = 320;

  /** What was made of an entry takes this beside its values, and several bytes for each stored. */
  private static final int MADE_BYTES = 80;

  private static final int EXPANSION = 2;

  private final byte[] from;
  private final byte[] to;
  private final byte[] entries;

  /** Where in {@link #entries} each key and then each value ends. */
  private final int[] ends;

  private final long number;

  /** What readers of one kind made of entries. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Made(Object kind, @Nullable Object[] values) {}

  private volatile @Nullable Made made;

  /** Set by one thread at a time, the one that commits. */
  private volatile long written;

  private volatile boolean ready;

  /**
   * Makes a page that {@linkplain #holds holds} for nobody yet.
   *
   * @param from where it begins, inclusive
   * @param to where it ends, exclusive
   * @param entries its keys and values, one after the other
   * @param ends where in {@code entries} each key and then each value ends
   * @param number the commit after which these were all entries between the two
   */
  CachedPage(byte[] from, byte[] to, byte[] entries, int[] ends, long number) {
    this.from = from;
    this.to = to;
    this.entries = entries;
    this.ends = ends;
    this.number = number;
    this.written = number;
  }

  /**
   * Whether a snapshot has exactly these entries.
   *
   * @param snapshot the last commit that the snapshot is known to hold
   */
  boolean holds(long snapshot) {
    return ready && written <= Math.min(number, snapshot);
  }

  /** Lets readers have it, now that commits are sure to find it. */
  void publish() {
    ready = true;
  }

  /** Notes that a commit is about to write a key between its bounds. */
  void willWrite(long commit) {
    if (written < commit) {
      written = commit;
    }
  }

  /**
   * Where it begins.
   *
   * @return the first key that it knows of, inclusive; not to be changed
   */
  public byte[] from() {
    return from;
  }

  /**
   * Where it ends.
   *
   * @return the first key after it; not to be changed
   */
  public byte[] to() {
    return to;
  }

  /**
   * How many entries it has.
   *
   * @return the number, which may be 0
   */
  public int size() {
    return ends.length / 2;
  }

  /**
   * The key of an entry.
   *
   * @param index which, from 0 on
   * @return a copy
   */
  public byte[] key(int index) {
    return Arrays.copyOfRange(entries, keyBegin(index), ends[2 * index]);
  }

  /**
   * The value of an entry.
   *
   * @param index which, from 0 on
   * @return a copy
   */
  public byte[] value(int index) {
    return Arrays.copyOfRange(entries, ends[2 * index], ends[2 * index + 1]);
  }

  /**
   * Copies the key of an entry, as far as there is room.
   *
   * @param index which, from 0 on
   * @param into where to
   * @return its length
   */
  public int key(int index, byte[] into) {
    return copy(keyBegin(index), ends[2 * index], into);
  }

  /**
   * Copies the value of an entry, as far as there is room.
   *
   * @param index which, from 0 on
   * @param into where to
   * @return its length
   */
  public int value(int index, byte[] into) {
    return copy(ends[2 * index], ends[2 * index + 1], into);
  }

  /**
   * What was made of the entries, for those who make the same of them.
   *
   * @param kind what they make
   * @return a place for each entry, null where nothing was made yet; or null if nothing of the kind
   *     is kept
   */
  @Nullable Object @Nullable [] made(Object kind) {
    Made there = made;
    return there != null && there.kind().equals(kind) ? there.values() : null;
  }

  /** Begins to keep what is made of the entries, in place of what was made of another kind. */
  @Nullable Object[] begin(Object kind) {
    @Nullable Object[] values = new @Nullable Object[size()];
    made = new Made(kind, values);
    return values;
  }

  private int copy(int begin, int end, byte[] into) {
    int length = end - begin;
    System.arraycopy(entries, begin, into, 0, Math.min(length, into.length));
    return length;
  }

  /**
   * Finds the first entry that is not before a key.
   *
   * @param key the key
   * @return its index, or {@link #size} if there is none
   */
  public int indexOf(byte[] key) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order =
          Arrays.compareUnsigned(entries, keyBegin(middle), ends[2 * middle], key, 0, key.length);
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int keyBegin(int index) {
    return index == 0 ? 0 : ends[2 * index - 1];
  }

  @Override
  public int bytes() {
    int stored =
        PAGE_BYTES + from.length + to.length + entries.length + Integer.BYTES * ends.length;
    return made == null ? stored : stored + MADE_BYTES * size() + EXPANSION * entries.length;
  }
}
