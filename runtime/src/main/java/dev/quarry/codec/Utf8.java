package dev.quarry.codec;

import dev.quarry.error.InvalidTextException;

/**
 * Strict UTF-8 (RFC 3629): refuses lone surrogates when writing and everything but the shortest
 * form when reading, so that each text has exactly one encoding.
 */
final class Utf8 {
  private static final long HIGH_BITS = 0x8080808080808080L;

  private Utf8() {}

  /** Returns the number of bytes that the chars of a text take from one position to its end. */
  static long encodedLength(String text, int from) {
    long length = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        length++;
      } else if (c < 0x800) {
        length += 2;
      } else if (Character.isSurrogate(c)) {
        length += 4;
        checkPair(text, i++);
      } else {
        length += 3;
      }
    }
    return length;
  }

  /**
   * Writes the char at one position, together with the next one where the two are a pair, and
   * returns the offset after what it wrote. Takes up to four bytes.
   */
  static int encode(String text, int position, byte[] target, int offset) {
    char c = text.charAt(position);
    if (c < 0x80) {
      target[offset] = (byte) c;
      return offset + 1;
    }
    if (c < 0x800) {
      target[offset] = (byte) (0xC0 | (c >> 6));
      target[offset + 1] = (byte) (0x80 | (c & 0x3F));
      return offset + 2;
    }
    if (!Character.isSurrogate(c)) {
      target[offset] = (byte) (0xE0 | (c >> 12));
      target[offset + 1] = (byte) (0x80 | ((c >> 6) & 0x3F));
      target[offset + 2] = (byte) (0x80 | (c & 0x3F));
      return offset + 3;
    }
    checkPair(text, position);
    int codePoint = Character.toCodePoint(c, text.charAt(position + 1));
    target[offset] = (byte) (0xF0 | (codePoint >> 18));
    target[offset + 1] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
    target[offset + 2] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
    target[offset + 3] = (byte) (0x80 | (codePoint & 0x3F));
    return offset + 4;
  }

  private static void checkPair(String text, int position) {
    char c = text.charAt(position);
    if (!Character.isHighSurrogate(c)
        || position + 1 == text.length()
        || !Character.isLowSurrogate(text.charAt(position + 1))) {
      throw new InvalidTextException(position, c);
    }
  }

  /** Says whether all bytes of a part of an array are below 0x80. */
  static boolean isAscii(byte[] bytes, int from, int to) {
    int i = from;
    for (; i <= to - Long.BYTES; i += Long.BYTES) {
      if ((BigEndian.getLong(bytes, i) & HIGH_BITS) != 0) {
        return false;
      }
    }
    for (; i < to; i++) {
      if (bytes[i] < 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns the offset of the first byte that is not well-formed UTF-8, or -1 if there is none. */
  static int malformed(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to) {
      int first = bytes[i] & 0xFF;
      if (first < 0x80) {
        i++;
        continue;
      }
      int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
      if (first < 0xC2 || first > 0xF4 || length > to - i) {
        return i;
      }
      int second = bytes[i + 1] & 0xFF;
      // The second byte carries the bounds: no overlong form, no surrogate, no more than U+10FFFF.
      int lowest = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
      int highest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
      if (second < lowest || second > highest) {
        return i;
      }
      for (int k = 2; k < length; k++) {
        if ((bytes[i + k] & 0xC0) != 0x80) {
          return i;
        }
      }
      i += length;
    }
    return -1;
  }
}
