package dev.quarry.value;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The key of a document of {@code T}: 128 bits, made by the client, ordered by the time of making.
 *
 * <p>{@link #next()} makes UUIDs of version 7 as in RFC 9562: 48 bits of Unix time in milliseconds,
 * a counter of 12 bits, and 62 bits that nobody else can guess. Other UUIDs are accepted as ids, so
 * that documents can keep the identity they had elsewhere.
 *
 * <p>Immutable and safe for use by many threads. Ordered as unsigned 128-bit numbers, which is also
 * the order of their text and of their bytes in keys.
 *
 * @param <T> the record that the id belongs to; it exists for the compiler only
 */
public final class Id<T> implements Comparable<Id<T>> {
  private final long most;
  private final long least;

  private Id(long most, long least) {
    this.most = most;
    this.least = least;
  }

  /**
   * Makes a new id, greater than all that this process has made before it. Lock-free.
   *
   * @param <T> the record that the id belongs to
   * @return a UUID of version 7
   */
  public static <T> Id<T> next() {
    long sequence = IdSequence.next();
    return new Id<>(IdSequence.most(sequence), IdSequence.least(sequence));
  }

  /**
   * Returns the id with the given bits.
   *
   * @param most the upper 64 bits
   * @param least the lower 64 bits
   * @param <T> the record that the id belongs to
   * @return the id
   */
  public static <T> Id<T> of(long most, long least) {
    return new Id<>(most, least);
  }

  /**
   * Returns the id with the bits of a UUID.
   *
   * @param uuid a UUID of any version
   * @param <T> the record that the id belongs to
   * @return the id
   */
  public static <T> Id<T> of(UUID uuid) {
    return new Id<>(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
  }

  /**
   * Reads an id from its text.
   *
   * @param text 36 characters, hexadecimal digits in groups of 8-4-4-4-12, in either case
   * @param <T> the record that the id belongs to
   * @return the id
   * @throws IllegalArgumentException if the text has another form
   */
  public static <T> Id<T> parse(String text) {
    // UUID.fromString takes shortened groups, which would give one id several texts.
    if (text.length() != 36 || !of(UUID.fromString(text)).toString().equalsIgnoreCase(text)) {
      throw new IllegalArgumentException("not an id: \"" + text + "\"; write it as a UUID");
    }
    return of(UUID.fromString(text));
  }

  /** Returns the upper 64 bits. */
  public long most() {
    return most;
  }

  /** Returns the lower 64 bits. */
  public long least() {
    return least;
  }

  /** Returns the same bits as a UUID. */
  public UUID toUuid() {
    return new UUID(most, least);
  }

  /**
   * Returns when the id was made, to the millisecond, by the clock of the machine that made it.
   * When a process makes more than 4,096 ids in a millisecond, or its clock is set back, it may be
   * ahead of that clock.
   *
   * @return the time in the id
   * @throws UnsupportedOperationException if the id is not a UUID of version 7
   */
  public Instant createdAt() {
    if (((most >>> 12) & 0xF) != 7 || least >>> 62 != 2) {
      throw new UnsupportedOperationException(
          "the id holds no time: " + this + " is not a UUID of version 7");
    }
    return Instant.ofEpochMilli(most >>> 16);
  }

  @Override
  public int compareTo(Id<T> other) {
    int byMost = Long.compareUnsigned(most, other.most);
    return byMost != 0 ? byMost : Long.compareUnsigned(least, other.least);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Id<?> that && most == that.most && least == that.least;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(most * 31 + least);
  }

  /** Returns the id in the usual form of UUIDs, in lower case. */
  @Override
  public String toString() {
    return new UUID(most, least).toString();
  }
}
