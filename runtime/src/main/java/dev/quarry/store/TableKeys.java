package dev.quarry.store;

import dev.quarry.catalog.StoredTable;
import dev.quarry.codec.KeyReader;
import dev.quarry.codec.KeyWriter;
import dev.quarry.engine.EngineCursor;
import dev.quarry.schema.IndexSchema;
import dev.quarry.schema.TableDefinition;
import java.util.Arrays;
import java.util.List;

/** Where the documents and index entries of one table lie, and what their keys mean. Immutable. */
public final class TableKeys {
  private final int number;
  private final byte[] documentPrefix;
  private final int[] indexNumbers;
  private final byte[][] indexPrefixes;
  private final KeyLayout keyLayout;
  private final int fixedKeyLength;
  private final KeyLayout[] indexLayouts;
  private final boolean[] unique;
  private final boolean[] covering;
  private final boolean hasMultiValueIndex;
  private final boolean[] ignoreCase;

  TableKeys(TableDefinition definition, StoredTable stored) {
    this.number = stored.number();
    this.documentPrefix = new KeyWriter().varint(stored.number()).varint(0).toByteArray();
    this.keyLayout = KeyLayout.ofKey(definition);
    this.fixedKeyLength = keyLayout.fixedLength();
    List<IndexSchema> indexes = definition.indexes();
    this.indexNumbers = new int[indexes.size()];
    this.indexPrefixes = new byte[indexes.size()][];
    this.indexLayouts = new KeyLayout[indexes.size()];
    this.unique = new boolean[indexes.size()];
    this.covering = new boolean[indexes.size()];
    this.ignoreCase = new boolean[indexes.size()];
    for (int i = 0; i < indexPrefixes.length; i++) {
      indexNumbers[i] = stored.index(indexes.get(i).name()).number();
      indexPrefixes[i] = new KeyWriter().varint(number).varint(indexNumbers[i]).toByteArray();
      indexLayouts[i] = KeyLayout.of(definition, indexes.get(i));
      unique[i] = indexes.get(i).unique();
      covering[i] = !indexes.get(i).include().isEmpty();
      ignoreCase[i] = indexes.get(i).ignoreCase();
    }
    this.hasMultiValueIndex =
        Arrays.stream(indexLayouts).anyMatch(layout -> layout.multiValuePart() >= 0);
  }

  /** The table's number in the catalog. */
  int number() {
    return number;
  }

  /** An index's number in the catalog. */
  int indexNumber(int index) {
    return indexNumbers[index];
  }

  /** What the keys of the entries of each index begin with. */
  byte[][] indexPrefixes() {
    return indexPrefixes;
  }

  /** Whether some index has an entry for each element of a collection. */
  boolean hasMultiValueIndex() {
    return hasMultiValueIndex;
  }

  /**
   * What the keys of all its documents begin with.
   *
   * @return the bytes, not to be changed
   */
  public byte[] documentPrefix() {
    return documentPrefix;
  }

  /**
   * What the keys of all entries of an index begin with.
   *
   * @param index the index's ordinal
   * @return the bytes, not to be changed
   */
  public byte[] indexPrefix(int index) {
    return indexPrefixes[index];
  }

  /**
   * Whether one range of an index may lead to a document twice: where its collection is not fixed
   * to one element.
   *
   * @param index the index's ordinal
   * @param fixed how many leading values the range fixes
   * @return whether it may
   */
  public boolean repeatsDocuments(int index, int fixed) {
    return indexLayouts[index].multiValuePart() >= fixed;
  }

  /**
   * Whether the greatest value of one of an index's paths comes first.
   *
   * @param index the index's ordinal
   * @param position the path's position in the index
   * @return whether it does
   */
  public boolean isDescending(int index, int position) {
    return indexLayouts[index].isDescending(position);
  }

  /**
   * Whether texts that differ in case only are one value of an index.
   *
   * @param index the index's ordinal
   * @return whether they are
   */
  public boolean ignoresCase(int index) {
    return ignoreCase[index];
  }

  /**
   * Whether entries of an index may hold absent values.
   *
   * @param index the index's ordinal
   * @return whether they may
   */
  public boolean mayHoldAbsent(int index) {
    return indexLayouts[index].mayHoldAbsent();
  }

  /** Where the document lies whose key has the given bytes. */
  byte[] documentKey(byte[] keyBytes) {
    byte[] key = Arrays.copyOf(documentPrefix, documentPrefix.length + keyBytes.length);
    System.arraycopy(keyBytes, 0, key, documentPrefix.length, keyBytes.length);
    return key;
  }

  /** The key of a document, without the table's prefix. */
  byte[] keyBytes(byte[] documentKey) {
    return Arrays.copyOfRange(documentKey, documentPrefix.length, documentKey.length);
  }

  /**
   * Where the document lies that an entry leads to.
   *
   * @param index the index's ordinal
   * @param entries a cursor on an entry
   * @return the engine's key
   */
  public byte[] documentKey(int index, EngineCursor entries) {
    return unique[index]
        ? documentKey(index, entries.key(), entries.value())
        : suffixKey(index, entries.key());
  }

  /**
   * Where the document lies that an entry leads to.
   *
   * @param index the index's ordinal
   * @param entryKey the entry's key
   * @param entryValue the entry's value
   * @return the engine's key
   */
  public byte[] documentKey(int index, byte[] entryKey, byte[] entryValue) {
    int end = keyEnd(index, entryKey, entryValue);
    if (end == 0) {
      return suffixKey(index, entryKey);
    }
    return documentKey(end == entryValue.length ? entryValue : Arrays.copyOf(entryValue, end));
  }

  /**
   * Where in an entry's value the document's key ends, and what it includes begins; 0 if the key is
   * not there but in the entry's own key.
   */
  int keyEnd(int index, byte[] entryKey, byte[] entryValue) {
    if (!covering[index]) {
      return entryValue.length;
    }
    boolean isThere =
        unique[index]
            && (!mayHoldAbsent(index)
                || indexLayouts[index].end(entryKey, indexPrefixes[index].length)
                    == entryKey.length);
    if (!isThere) {
      return 0;
    }
    return fixedKeyLength >= 0 ? fixedKeyLength : keyLayout.end(entryValue, 0);
  }

  /** The key that follows the values in an entry. */
  private byte[] suffixKey(int index, byte[] entryKey) {
    int begin =
        fixedKeyLength >= 0
            ? entryKey.length - fixedKeyLength
            : indexLayouts[index].end(entryKey, indexPrefixes[index].length);
    int length = entryKey.length - begin;
    byte[] key = Arrays.copyOf(documentPrefix, documentPrefix.length + length);
    System.arraycopy(entryKey, begin, key, documentPrefix.length, length);
    return key;
  }

  /**
   * Steps over one of the values in an entry's key.
   *
   * @param index the index's ordinal
   * @param position the position of the value's path in the index
   * @param in stands at the value
   */
  public void skipValue(int index, int position, KeyReader in) {
    indexLayouts[index].skip(position, in);
  }

  /**
   * Steps over one of the components of a table's key.
   *
   * @param position the component's position
   * @param in stands at the component
   */
  public void skipKey(int position, KeyReader in) {
    keyLayout.skip(position, in);
  }

  /** Whether an index's entries begin with a presence byte. */
  boolean firstIsOptional(int index) {
    return indexLayouts[index].firstIsOptional();
  }

  /**
   * A document's key as a person would write it.
   *
   * @param documentKey where the document lies
   * @return the text
   */
  public String keyText(byte[] documentKey) {
    return keyLayout.text(documentKey, documentPrefix.length);
  }

  /**
   * The values in an entry as a person would write them.
   *
   * @param index the index's ordinal
   * @param entryKey the entry's key, or its part up to the last value
   * @return the text
   */
  public String valuesText(int index, byte[] entryKey) {
    return indexLayouts[index].text(entryKey, indexPrefixes[index].length);
  }
}
