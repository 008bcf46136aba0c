package dev.quarry.codec;

import dev.quarry.error.CorruptDocumentException;
import java.nio.charset.StandardCharsets;

/** An array that is read from the front, suspecting every byte. */
abstract class ByteSource {
  byte[] bytes = new byte[0];
  int position;
  int limit;

  final CorruptDocumentException corrupt(String reason) {
    return new CorruptDocumentException(reason + " at offset " + position);
  }

  /** Takes a number of bytes and returns the offset of the first. */
  final int take(int count) {
    int at = position;
    if (count > limit - at) {
      throw corrupt("bytes end early");
    }
    position = at + count;
    return at;
  }

  final byte takeByte() {
    return bytes[take(1)];
  }

  final int takeShort() {
    int at = take(Short.BYTES);
    return ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
  }

  final int takeInt() {
    return BigEndian.getInt(bytes, take(Integer.BYTES));
  }

  final long takeLong() {
    return BigEndian.getLong(bytes, take(Long.BYTES));
  }

  final boolean takeBool() {
    byte value = takeByte();
    if ((value & ~1) != 0) {
      position--;
      throw corrupt("boolean is neither 0 nor 1");
    }
    return value == 1;
  }

  /** Takes a LEB128 number of 64 bits; refuses any but its shortest form. */
  final long takeVarint() {
    int start = position;
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = takeByte();
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        // The tenth byte has room for one bit only; a last byte of 0 adds nothing.
        if ((shift > 0 && next == 0) || (shift == 63 && next != 1)) {
          break;
        }
        return value;
      }
      if (shift == 63) {
        break;
      }
    }
    position = start;
    throw corrupt("number is not in its shortest form");
  }

  /** Takes a LEB128 number that is at most the given one. */
  final long takeVarint(long most, String what) {
    int start = position;
    long value = takeVarint();
    if (value < 0 || value > most) {
      position = start;
      throw corrupt(what + " is out of range");
    }
    return value;
  }

  final String text(byte[] source, int from, int to) {
    if (Utf8.isAscii(source, from, to)) {
      return new String(source, from, to - from, StandardCharsets.ISO_8859_1);
    }
    if (Utf8.malformed(source, from, to) >= 0) {
      throw corrupt("text that is not UTF-8 ends");
    }
    return new String(source, from, to - from, StandardCharsets.UTF_8);
  }
}
