package dev.quarry.value;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The process's sequence of id numbers: 48 bits of Unix milliseconds, then a counter of 12 bits, as
 * one number that only grows. When the counter overflows or the clock is set back, the number runs
 * ahead of the clock rather than wait for it (RFC 9562, section 6.2, method 1).
 *
 * <p>The random half of an id is SipHash-2-4 of its number under a key drawn once per process
 * (J.-P. Aumasson and D. J. Bernstein, "SipHash: a fast short-input PRF", 2012): as hard to guess
 * as the key, and free of state that threads would have to share.
 */
final class IdSequence {
  private static final AtomicLong LAST = new AtomicLong();
  private static final long KEY0;
  private static final long KEY1;

  static {
    SecureRandom random = new SecureRandom();
    KEY0 = random.nextLong();
    KEY1 = random.nextLong();
  }

  private IdSequence() {}

  /** Returns a number greater than all before it. */
  static long next() {
    while (true) {
      long last = LAST.get();
      long now = System.currentTimeMillis() << 12;
      long next = now > last ? now : last + 1;
      if (LAST.compareAndSet(last, next)) {
        return next;
      }
    }
  }

  /** Returns the upper half: time, version 7, counter. */
  static long most(long sequence) {
    return ((sequence & ~0xFFFL) << 4) | 0x7000L | (sequence & 0xFFFL);
  }

  /** Returns the lower half: variant 2, 62 bits of the hash. */
  static long least(long sequence) {
    return (hash(KEY0, KEY1, sequence) >>> 2) | 0x8000_0000_0000_0000L;
  }

  /** SipHash-2-4 of one word of eight bytes. */
  static long hash(long key0, long key1, long word) {
    long v0 = key0 ^ 0x736f6d6570736575L;
    long v1 = key1 ^ 0x646f72616e646f6dL;
    long v2 = key0 ^ 0x6c7967656e657261L;
    long v3 = key1 ^ 0x7465646279746573L;
    long length = 8L << 56;
    for (int round = 0; round < 8; round++) {
      if (round == 0) {
        v3 ^= word;
      } else if (round == 2) {
        v0 ^= word;
        v3 ^= length;
      } else if (round == 4) {
        v0 ^= length;
        v2 ^= 0xFF;
      }
      v0 += v1;
      v1 = Long.rotateLeft(v1, 13) ^ v0;
      v0 = Long.rotateLeft(v0, 32);
      v2 += v3;
      v3 = Long.rotateLeft(v3, 16) ^ v2;
      v0 += v3;
      v3 = Long.rotateLeft(v3, 21) ^ v0;
      v2 += v1;
      v1 = Long.rotateLeft(v1, 17) ^ v2;
      v2 = Long.rotateLeft(v2, 32);
    }
    return v0 ^ v1 ^ v2 ^ v3;
  }
}
