package dev.quarry.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The check of UTF-8 against the JDK's strict decoder. */
final class Utf8Test {

  @Provide
  Arbitrary<byte[]> bytes() {
    // Bytes on both sides of every bound in the standard's table of well-formed sequences.
    Arbitrary<Integer> edges =
        Arbitraries.of(
            0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1,
            0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF);
    return edges.map(Integer::byteValue).array(byte[].class).ofMinSize(1).ofMaxSize(5);
  }

  @Property(tries = 50_000)
  void malformed_agreesWithTheStrictDecoder(@ForAll("bytes") byte[] bytes) {
    assertThat(Utf8.malformed(bytes, 0, bytes.length) < 0).isEqualTo(isWellFormed(bytes));
  }

  @Property
  void ascii_isFoundAtAnyOffset(@ForAll("bytes") byte[] bytes, @ForAll byte filler) {
    byte[] padded = new byte[bytes.length + 20];
    Arrays.fill(padded, filler);
    System.arraycopy(bytes, 0, padded, 9, bytes.length);
    boolean ascii = true;
    for (byte b : bytes) {
      ascii &= b >= 0;
    }
    assertThat(Utf8.isAscii(padded, 9, 9 + bytes.length)).isEqualTo(ascii);
    assertThat(Utf8.isAscii(padded, 0, padded.length)).isEqualTo(ascii && filler >= 0);
  }

  private static boolean isWellFormed(byte[] bytes) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
