package dev.quarry.codec;

/**
 * Collects the index entries of one document: generated code writes their values and what they
 * include, the store takes them as keys and values. For use by one thread at a time; made to be
 * used again, since it keeps its buffers.
 */
public final class EntryWriter {
  private static final byte[] NOTHING = {};

  private final KeySequence entries;
  private final IncludedSequence included = new IncludedSequence();

  /**
   * Makes a writer for the indexes of a table.
   *
   * @param prefixes for each index what the keys of its entries start with
   */
  public EntryWriter(byte[][] prefixes) {
    entries = new KeySequence(prefixes);
  }

  /** Drops all entries and starts with another document. */
  public void reset() {
    entries.reset();
    included.reset();
  }

  /**
   * Starts what the next entries of an index include; it goes to the result before the first of
   * these is started.
   *
   * @param index number of the index in the table's schema, from 0
   * @return where the included components go
   */
  public DocumentWriter included(int index) {
    return included.start(index);
  }

  /**
   * Starts an entry; its values go to the result, before the next entry is started.
   *
   * @param index number of the index in the table's schema, from 0
   * @return where the values go
   */
  public KeyWriter entry(int index) {
    included.entry(entries.size(), index);
    return entries.start(index);
  }

  /** Returns the number of entries since {@link #reset}. */
  public int size() {
    return entries.size();
  }

  /**
   * Returns the index that an entry belongs to.
   *
   * @param position which entry, from 0
   * @return number of the index in the table's schema
   */
  public int index(int position) {
    return entries.ordinal(position);
  }

  /**
   * Says whether any value of an entry is absent.
   *
   * @param position which entry, from 0
   * @return whether one is
   */
  public boolean hasAbsent(int position) {
    return entries.hasAbsent(position);
  }

  /**
   * Returns the prefix and the values of an entry.
   *
   * @param position which entry, from 0
   * @return a new array
   */
  public byte[] values(int position) {
    return entries.key(position, NOTHING, 0);
  }

  /**
   * Returns the prefix and the values of an entry, followed by the end of another key.
   *
   * @param position which entry, from 0
   * @param key the document's key
   * @param from offset in the key of the first byte to take
   * @return a new array
   */
  public byte[] values(int position, byte[] key, int from) {
    return entries.key(position, key, from);
  }

  /**
   * Returns the value of an entry: what comes first, what the entry includes, and a checksum of
   * both and of the entry's key. Where it includes nothing, there is no checksum.
   *
   * @param position which entry, from 0
   * @param entryKey the entry's key
   * @param first what comes first: the document's key, or nothing
   * @return the value; {@code first} itself where the entry includes nothing
   */
  public byte[] value(int position, byte[] entryKey, byte[] first) {
    return included.value(position, entryKey, first);
  }
}
