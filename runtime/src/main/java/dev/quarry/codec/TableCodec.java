package dev.quarry.codec;

import dev.quarry.json.JsonReader;
import dev.quarry.json.JsonWriter;

/**
 * Turns the records of one table into bytes and JSON and back. The processor writes one for every
 * table; it has no state and serves many threads at once.
 *
 * @param <R> type of the record
 * @param <K> type of the table's key
 */
public interface TableCodec<R, K> {

  /** Returns the class of the record. */
  Class<R> recordType();

  /**
   * Returns whether what {@link #decode} returns may hold something that can be changed: an array,
   * or what a converter made. Such a record is never handed out twice.
   */
  default boolean holdsMutableValues() {
    return false;
  }

  /**
   * Returns the key of a record.
   *
   * @param row the record
   * @return its key
   */
  K key(R row);

  /**
   * Writes a key in its order-preserving form.
   *
   * @param key the key
   * @param out where to
   */
  void writeKey(K key, KeyWriter out);

  /**
   * Reads a key that {@link #writeKey} wrote.
   *
   * @param in where from
   * @return the key
   */
  K readKey(KeyReader in);

  /**
   * Writes a record's components in the order of the table's shape, after the shape number.
   *
   * @param row the record
   * @param out where to
   * @throws dev.quarry.error.InvalidDocumentException if the record cannot be stored
   */
  void encode(R row, DocumentWriter out);

  /**
   * Reads a record that {@link #encode} wrote, after the shape number.
   *
   * @param in where from
   * @return the record
   * @throws dev.quarry.error.CorruptDocumentException if the bytes are not what was written
   */
  R decode(DocumentReader in);

  /**
   * Writes the values that a record has in each index. Called after {@link #encode} has accepted
   * the record.
   *
   * @param row the record
   * @param out where to
   */
  void writeEntries(R row, EntryWriter out);

  /**
   * Writes the keys that a record refers to. Called after {@link #encode} has accepted the record.
   *
   * @param row the record
   * @param out where to
   */
  void writeReferences(R row, ReferenceWriter out);

  /**
   * Returns a copy of a record with one reference absent.
   *
   * @param row the record
   * @param reference number of the reference, from 0
   * @return the copy
   * @throws IllegalArgumentException if that reference is not declared to become absent
   */
  default R withoutReference(R row, int reference) {
    throw new IllegalArgumentException(
        "the reference cannot become absent: "
            + recordType().getSimpleName()
            + ", reference "
            + reference);
  }

  /**
   * Writes a record's components as properties of a JSON object that is open already.
   *
   * @param row the record
   * @param out where to
   */
  void writeJson(R row, JsonWriter out);

  /**
   * Reads a record from a JSON object.
   *
   * @param in the object
   * @return the record
   * @throws dev.quarry.error.InvalidJsonException if the object does not fit the table
   */
  R readJson(JsonReader in);
}
