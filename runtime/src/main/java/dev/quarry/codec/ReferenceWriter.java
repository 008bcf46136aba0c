package dev.quarry.codec;

/**
 * Collects the keys that one document refers to: generated code writes them, the store looks them
 * up. For use by one thread at a time; made to be used again, since it keeps its buffer.
 */
public final class ReferenceWriter {
  private static final byte[] NOTHING = {};

  private final KeySequence references;

  /**
   * Makes a writer for the references of a table.
   *
   * @param prefixes for each reference what the keys of the documents it refers to start with
   */
  public ReferenceWriter(byte[][] prefixes) {
    references = new KeySequence(prefixes);
  }

  /** Drops all references and starts with another document. */
  public void reset() {
    references.reset();
  }

  /**
   * Starts a reference; its key goes to the result, before the next reference is started.
   *
   * @param reference number of the reference in the table's schema, from 0
   * @return where the key goes
   */
  public KeyWriter reference(int reference) {
    return references.start(reference);
  }

  /** Returns the number of references since {@link #reset}. */
  public int size() {
    return references.size();
  }

  /**
   * Returns which reference a key belongs to.
   *
   * @param position which key, from 0
   * @return number of the reference in the table's schema
   */
  public int ordinal(int position) {
    return references.ordinal(position);
  }

  /**
   * Returns the key that is referred to, after its prefix.
   *
   * @param position which key, from 0
   * @return a new array
   */
  public byte[] key(int position) {
    return references.key(position, NOTHING, 0);
  }
}
