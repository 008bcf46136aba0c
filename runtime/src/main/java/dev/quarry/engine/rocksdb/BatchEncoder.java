package dev.quarry.engine.rocksdb;

import dev.quarry.engine.KeyRange;
import dev.quarry.engine.optimistic.BatchVisitor;
import dev.quarry.engine.optimistic.StorageBatch;
import java.util.Arrays;

/**
 * Writes a batch in the form in which RocksDB keeps it, so that it goes to native memory in one
 * call. The form is that of {@code WriteBatch::rep_}, described at the head of RocksDB's {@code
 * db/write_batch.cc}:
 *
 * <pre>
 * sequence   8 bytes, zero here: RocksDB sets it
 * count      4 bytes, little endian: the number of records
 * record     tag 1, key, value           put
 *            tag 0, key                  delete
 *            tag 15, from, to            delete range
 * key etc.   length as varint32 (LEB128), then that many bytes
 * </pre>
 *
 * <p>For one thread at a time.
 */
final class BatchEncoder implements BatchVisitor {
  private static final int HEADER_BYTES = 12;
  private static final int COUNT_AT = 8;
  private static final byte DELETE = 0;
  private static final byte PUT = 1;
  private static final byte DELETE_RANGE = 15;

  /** A tag and two lengths, which are at most 4 MiB and so take four bytes. */
  private static final int MAX_OVERHEAD = 1 + 2 * 5;

  private final byte[] afterLastKey;
  private byte[] out = new byte[0];
  private int length;

  /**
   * Makes an encoder.
   *
   * @param maxKeyBytes the longest key, in bytes
   */
  BatchEncoder(int maxKeyBytes) {
    afterLastKey = afterLastKey(maxKeyBytes);
  }

  /** A bound that is after every key: longer than any, and of the greatest bytes. */
  static byte[] afterLastKey(int maxKeyBytes) {
    byte[] bound = new byte[maxKeyBytes + 1];
    Arrays.fill(bound, (byte) 0xFF);
    return bound;
  }

  /**
   * Encodes a batch.
   *
   * @return an array of its own
   */
  byte[] encode(StorageBatch batch) {
    int count = batch.size();
    // The bounds of ranges without end are not in the batch's bytes; for them the array grows.
    long bound = HEADER_BYTES + batch.bytes() + (long) count * MAX_OVERHEAD;
    out = new byte[Math.toIntExact(bound)];
    length = HEADER_BYTES;
    for (int i = 0; i < 4; i++) {
      out[COUNT_AT + i] = (byte) (count >>> (8 * i));
    }
    batch.replay(this);
    byte[] encoded = Arrays.copyOf(out, length);
    out = new byte[0];
    return encoded;
  }

  @Override
  public void put(byte[] key, byte[] value) {
    begin(PUT, (long) key.length + value.length);
    bytes(key);
    bytes(value);
  }

  @Override
  public void delete(byte[] key) {
    begin(DELETE, key.length);
    bytes(key);
  }

  @Override
  public void deleteRange(KeyRange range) {
    byte[] from = range.from();
    byte[] to = range.to() == null ? afterLastKey : range.to();
    begin(DELETE_RANGE, (long) from.length + to.length);
    bytes(from);
    bytes(to);
  }

  private void begin(byte tag, long contents) {
    long needed = length + MAX_OVERHEAD + contents;
    if (needed > out.length) {
      out = Arrays.copyOf(out, Math.toIntExact(needed + needed / 2));
    }
    out[length++] = tag;
  }

  private void bytes(byte[] bytes) {
    int rest = bytes.length;
    while (rest >= 0x80) {
      out[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    out[length++] = (byte) rest;
    System.arraycopy(bytes, 0, out, length, bytes.length);
    length += bytes.length;
  }
}
