package dev.quarry.engine;

import java.util.List;
import java.util.function.Function;

/**
 * Walks over a range of keys, in one direction. Begins before the first entry.
 *
 * <p>For one thread at a time. Closed by whoever opened it, and with its transaction; every other
 * call after that throws {@link IllegalStateException}.
 */
public interface EngineCursor extends AutoCloseable {

  /**
   * Goes to the next entry.
   *
   * @return whether there is one; once false, it stays false
   */
  boolean next();

  /**
   * Goes on by several entries, which may cost less than going to each.
   *
   * @param most how many at the most, not negative
   * @return how many there were; if fewer than {@code most}, there is no next one
   */
  default long skip(long most) {
    long skipped = 0;
    while (skipped < most && next()) {
      skipped++;
    }
    return skipped;
  }

  /**
   * The key of the entry. Cheap to leave out: nothing is copied unless this is called.
   *
   * @return the key; the array is the caller's
   * @throws IllegalStateException if {@link #next} was not called or returned false
   */
  byte[] key();

  /**
   * The value of the entry. Cheap to leave out: nothing is copied unless this is called.
   *
   * @return the value; the array is the caller's
   * @throws IllegalStateException if {@link #next} was not called or returned false
   */
  byte[] value();

  /**
   * Copies the key of the entry, as far as there is room.
   *
   * @param into where to, from the beginning on
   * @return the length of the key; if that is more than {@code into} has, its rest was left out
   * @throws IllegalStateException if {@link #next} was not called or returned false
   */
  default int key(byte[] into) {
    byte[] key = key();
    System.arraycopy(key, 0, into, 0, Math.min(key.length, into.length));
    return key.length;
  }

  /**
   * Copies the value of the entry, as far as there is room.
   *
   * @param into where to, from the beginning on
   * @return the length of the value; if that is more than {@code into} has, its rest was left out
   * @throws IllegalStateException if {@link #next} was not called or returned false
   */
  default int value(byte[] into) {
    byte[] value = value();
    System.arraycopy(value, 0, into, 0, Math.min(value.length, into.length));
    return value.length;
  }

  /**
   * Makes something of the entry, or hands out what was made of the same entry before.
   *
   * @param kind equal for all that make the same of every entry of this range, and kept
   * @param maker makes it of a cursor on the entry; not null, of one class for all of a kind, and
   *     never changed by anybody
   * @param <T> what is made
   * @return what was made
   * @throws IllegalStateException if {@link #next} was not called or returned false
   */
  default <T> T read(Object kind, Function<? super EngineCursor, T> maker) {
    return maker.apply(this);
  }

  /**
   * Goes on by several entries and {@linkplain #read reads} each, which may cost less than going to
   * each.
   *
   * @param kind as for one
   * @param maker as for one
   * @param most how many at the most, not negative
   * @param into where what was made is added
   * @param <T> what is made
   * @return how many there were; if fewer than {@code most}, there is no next one
   */
  default <T> int readNext(
      Object kind, Function<? super EngineCursor, T> maker, int most, List<? super T> into) {
    int read = 0;
    while (read < most && next()) {
      into.add(read(kind, maker));
      read++;
    }
    return read;
  }

  /** Frees what the cursor holds. Idempotent. */
  @Override
  void close();
}
