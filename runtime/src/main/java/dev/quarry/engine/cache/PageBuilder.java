package dev.quarry.engine.cache;

import java.util.Arrays;

/** Gathers the entries of one page as a cursor meets them, in either direction. Not thread-safe. */
public final class PageBuilder {
  private static final int MOST_BYTES = 1 << 14;

  private byte[] entries = new byte[2048];
  private final int mostEntries;
  private final int[] ends;
  private int size;

  /**
   * For use again and again.
   *
   * @param mostEntries how many entries a page has at the most
   */
  PageBuilder(int mostEntries) {
    this.mostEntries = mostEntries;
    this.ends = new int[2 * mostEntries];
  }

  /**
   * Whether an entry would be too much for a page even alone.
   *
   * @param key its key
   * @param value its value
   * @return whether it has to stay out
   */
  public static boolean isTooLarge(byte[] key, byte[] value) {
    return key.length + value.length > MOST_BYTES;
  }

  /**
   * Whether there is room for one more entry.
   *
   * @param key its key
   * @param value its value
   * @return whether it may be added
   */
  public boolean hasRoom(byte[] key, byte[] value) {
    return size < mostEntries && end() + key.length + value.length <= MOST_BYTES;
  }

  /**
   * Adds an entry.
   *
   * @param key its key, after the one before, or before it if the cursor goes backward
   * @param value its value
   */
  public void add(byte[] key, byte[] value) {
    int begin = end();
    int end = begin + key.length + value.length;
    if (end > entries.length) {
      entries = Arrays.copyOf(entries, Math.max(end, 2 * entries.length));
    }
    System.arraycopy(key, 0, entries, begin, key.length);
    System.arraycopy(value, 0, entries, begin + key.length, value.length);
    ends[2 * size] = begin + key.length;
    ends[2 * size + 1] = end;
    size++;
  }

  /**
   * Whether nothing was added since it was {@linkplain #clear cleared}.
   *
   * @return whether it is empty
   */
  public boolean isEmpty() {
    return size == 0;
  }

  /** Forgets all entries. */
  public void clear() {
    size = 0;
  }

  /**
   * Makes a page of the entries.
   *
   * @param from where it begins, inclusive
   * @param to where it ends, exclusive
   * @param backward whether the last entry was added first
   * @param number the commit after which there were no others between the two
   * @return the page
   */
  public CachedPage page(byte[] from, byte[] to, boolean backward, long number) {
    if (!backward) {
      return new CachedPage(
          from, to, Arrays.copyOf(entries, end()), Arrays.copyOf(ends, 2 * size), number);
    }
    byte[] turned = new byte[end()];
    int[] turnedEnds = new int[2 * size];
    int at = 0;
    for (int i = 0; i < size; i++) {
      int entry = size - 1 - i;
      int begin = entry == 0 ? 0 : ends[2 * entry - 1];
      int length = ends[2 * entry + 1] - begin;
      System.arraycopy(entries, begin, turned, at, length);
      turnedEnds[2 * i] = at + ends[2 * entry] - begin;
      at += length;
      turnedEnds[2 * i + 1] = at;
    }
    return new CachedPage(from, to, turned, turnedEnds, number);
  }

  private int end() {
    return size == 0 ? 0 : ends[2 * size - 1];
  }
}
