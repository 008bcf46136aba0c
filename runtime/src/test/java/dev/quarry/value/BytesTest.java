package dev.quarry.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Byte sequences: values, not arrays. */
final class BytesTest {

  @Property
  void content_isCopiedInAndOut(@ForAll byte[] content) {
    byte[] given = content.clone();
    Bytes bytes = Bytes.copyOf(given);
    Arrays.fill(given, (byte) 42);
    Arrays.fill(bytes.toByteArray(), (byte) 42);
    assertThat(bytes.toByteArray()).isEqualTo(content);
    assertThat(bytes.length()).isEqualTo(content.length);
    assertThat(bytes).isEqualTo(Bytes.copyOf(content)).hasSameHashCodeAs(Bytes.copyOf(content));
    for (int i = 0; i < content.length; i++) {
      assertThat(bytes.byteAt(i)).isEqualTo(content[i]);
    }
  }

  @Test
  void order_isUnsigned() {
    assertThat(Bytes.copyOf((byte) 0x80)).isGreaterThan(Bytes.copyOf((byte) 0x7F));
    assertThat(Bytes.copyOf((byte) 1)).isLessThan(Bytes.copyOf((byte) 1, (byte) 0));
    assertThat(Bytes.empty()).isLessThan(Bytes.copyOf((byte) 0));
  }

  @Test
  void copyOf_aPart_isThatPart() {
    byte[] array = {1, 2, 3, 4};
    assertThat(Bytes.copyOf(array, 1, 3)).isEqualTo(Bytes.copyOf((byte) 2, (byte) 3));
    assertThat(Bytes.copyOf(array, 4, 4)).isEqualTo(Bytes.empty());
    assertThatThrownBy(() -> Bytes.copyOf(array, 3, 5))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void text_isHexadecimalAndBounded() {
    assertThat(Bytes.copyOf((byte) 0, (byte) 0xAB)).hasToString("00ab");
    assertThat(Bytes.copyOf(new byte[33]).toString()).endsWith("00… (33 bytes)");
  }
}
