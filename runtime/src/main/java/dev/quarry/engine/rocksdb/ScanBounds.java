package dev.quarry.engine.rocksdb;

import dev.quarry.engine.KeyRange;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.rocksdb.DirectSlice;
import org.rocksdb.ReadOptions;
import org.rocksdb.Snapshot;

/**
 * The read options of one iterator, with the bounds that they point to. Made by {@link
 * NativeDatabase}, which uses it again for another iterator once the first one is closed: making
 * these objects costs more than seeking.
 *
 * <p>Bounds longer than a key can be are cut to one byte more than the longest key, which changes
 * neither what is below them nor what is not. For one thread at a time.
 */
final class ScanBounds {
  private final int maxBytes;
  private final ByteBuffer lowerBytes;
  private final ByteBuffer upperBytes;
  private final DirectSlice lower;
  private final DirectSlice upper;
  private final ReadOptions options;
  private boolean hasSnapshot;

  /**
   * Makes bounds for keys of a database.
   *
   * @param maxKeyBytes the longest key, in bytes
   */
  ScanBounds(int maxKeyBytes) {
    maxBytes = maxKeyBytes + 1;
    lowerBytes = ByteBuffer.allocateDirect(maxBytes);
    upperBytes = ByteBuffer.allocateDirect(maxBytes);
    lower = new DirectSlice(lowerBytes, 0);
    upper = new DirectSlice(upperBytes, 0);
    options = new ReadOptions().setIterateLowerBound(lower).setIterateUpperBound(upper);
  }

  /**
   * Sets what the next iterator reads.
   *
   * @param snapshot the state to read, or null for the newest
   */
  ReadOptions set(KeyRange range, @Nullable Snapshot snapshot) {
    byte[] to = range.to();
    lower.setLength(fill(lowerBytes, range.from()));
    upper.setLength(to == null ? fillWithMax(upperBytes) : fill(upperBytes, to));
    if (snapshot != null || hasSnapshot) {
      options.setSnapshot(snapshot);
      hasSnapshot = snapshot != null;
    }
    return options;
  }

  /** Frees the native parts; for {@link NativeDatabase}. */
  void close() {
    options.close();
    lower.close();
    upper.close();
  }

  private int fill(ByteBuffer bytes, byte[] bound) {
    int length = Math.min(bound.length, maxBytes);
    bytes.clear().put(bound, 0, length);
    return length;
  }

  /** Fills with a bound that is after every key: longer than any, and of the greatest bytes. */
  private int fillWithMax(ByteBuffer bytes) {
    bytes.clear();
    while (bytes.hasRemaining()) {
      bytes.put((byte) 0xFF);
    }
    return maxBytes;
  }
}
