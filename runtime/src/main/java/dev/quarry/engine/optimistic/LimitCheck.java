package dev.quarry.engine.optimistic;

import dev.quarry.engine.KeyRange;
import dev.quarry.engine.Limits;
import dev.quarry.error.LimitExceededException;

/**
 * Refuses what is larger than the engine takes.
 *
 * @param limits the limits
 */
record LimitCheck(Limits limits) {

  void checkKey(byte[] key) {
    if (key.length > limits.maxKeyBytes()) {
      throw new LimitExceededException(
          "A key is too long: %d bytes, at most %d. Shorten the values that it is made of."
              .formatted(key.length, limits.maxKeyBytes()));
    }
  }

  void checkValue(byte[] value) {
    if (value.length > limits.maxValueBytes()) {
      throw new LimitExceededException(
          "A value is too long: %d bytes, at most %d. Cut it into several, or store large parts elsewhere."
              .formatted(value.length, limits.maxValueBytes()));
    }
  }

  /** Bounds may be one byte longer than a key, as the successor of the longest key is. */
  void checkRange(KeyRange range) {
    int longest = Math.max(range.from().length, range.to() == null ? 0 : range.to().length);
    if (longest > limits.maxKeyBytes() + 1) {
      throw new LimitExceededException(
          "The bound of a range is too long: %d bytes, at most %d. Shorten the values that it is made of."
              .formatted(longest, limits.maxKeyBytes() + 1));
    }
  }

  void checkTransaction(WriteBuffer writes, ReadSet reads) {
    long bytes = writes.bytes() + reads.bytes();
    if (bytes > limits.maxTransactionBytes()) {
      throw new LimitExceededException(
          "A transaction is too large: it writes %d bytes and reads keys of %d bytes, together at most %d."
                  .formatted(writes.bytes(), reads.bytes(), limits.maxTransactionBytes())
              + " Cut it into several transactions.");
    }
  }
}
