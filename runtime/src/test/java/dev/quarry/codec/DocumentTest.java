package dev.quarry.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.error.CorruptDocumentException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32C;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** Whole documents: what was written reads back, and nothing else reads at all. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE) // the scalar types' values have plenty
final class DocumentTest {
  private static final SampleCodec CODEC = new SampleCodec();
  private static final int SHAPE = 300;

  private final DocumentWriter out = new DocumentWriter();
  private final DocumentReader in = new DocumentReader();

  @Provide
  Arbitrary<Sample> samples() {
    return Samples.all();
  }

  private byte[] encode(Sample row) {
    out.reset();
    out.shape(SHAPE);
    CODEC.encode(row, out);
    return out.finish();
  }

  private Sample decode(byte[] document) {
    in.reset(document);
    if (in.shape() != SHAPE) {
      throw new CorruptDocumentException("shape is another");
    }
    Sample row = CODEC.decode(in);
    in.end();
    return row;
  }

  private static byte[] sealed(byte[] body) {
    CRC32C checksum = new CRC32C();
    checksum.update(body);
    byte[] document = Arrays.copyOf(body, body.length + 4);
    BigEndian.putInt(document, body.length, (int) checksum.getValue());
    return document;
  }

  private void assertRefusedOrCanonical(byte[] document) {
    Sample row;
    try {
      row = decode(document);
    } catch (CorruptDocumentException expected) {
      return;
    }
    assertThat(encode(row)).isEqualTo(document);
  }

  @Property
  void document_readsBack(@ForAll("samples") Sample row) {
    byte[] document = encode(row);
    Sample read = decode(document);
    assertThat(read).isEqualTo(row);
    assertThat(encode(read)).isEqualTo(document);
  }

  @Property(tries = 100)
  void document_withAnyByteChanged_isRefused(@ForAll("samples") Sample row, @ForAll Random random) {
    byte[] document = encode(row);
    for (int i = 0; i < document.length; i++) {
      byte[] changed = document.clone();
      changed[i] ^= (byte) (1 + random.nextInt(255));
      assertThatThrownBy(() -> decode(changed)).isInstanceOf(CorruptDocumentException.class);
    }
  }

  @Property(tries = 100)
  void document_cutShort_isRefused(@ForAll("samples") Sample row) {
    byte[] document = encode(row);
    for (int length = 0; length < document.length; length++) {
      byte[] cut = Arrays.copyOf(document, length);
      assertThatThrownBy(() -> decode(cut)).isInstanceOf(CorruptDocumentException.class);
    }
  }

  @Property
  void document_withMoreBytes_isRefused(@ForAll("samples") Sample row, @ForAll byte[] more) {
    byte[] document = encode(row);
    byte[] longer = Arrays.copyOf(document, document.length + more.length + 1);
    System.arraycopy(more, 0, longer, document.length + 1, more.length);
    assertThatThrownBy(() -> decode(longer)).isInstanceOf(CorruptDocumentException.class);
  }

  @Property
  void document_withMoreBytesUnderItsChecksum_isRefused(
      @ForAll("samples") Sample row, @ForAll byte more) {
    byte[] document = encode(row);
    byte[] body = Arrays.copyOf(document, document.length - 3);
    body[body.length - 1] = more;
    assertThatThrownBy(() -> decode(sealed(body)))
        .isInstanceOf(CorruptDocumentException.class)
        .hasMessageContaining("1 bytes too many");
  }

  @Property(tries = 200)
  void body_cutShort_isRefused(@ForAll("samples") Sample row) {
    byte[] document = encode(row);
    for (int length = 0; length < document.length - 4; length++) {
      byte[] cut = sealed(Arrays.copyOf(document, length));
      assertThatThrownBy(() -> decode(cut)).isInstanceOf(CorruptDocumentException.class);
    }
  }

  @Property(tries = 500)
  void body_withAnyByteChanged_isRefusedOrTheOneOfItsValue(
      @ForAll("samples") Sample row, @ForAll Random random) {
    byte[] document = encode(row);
    for (int i = 0; i < document.length - 4; i++) {
      byte[] body = Arrays.copyOf(document, document.length - 4);
      body[i] ^= (byte) (1 + random.nextInt(255));
      assertRefusedOrCanonical(sealed(body));
    }
  }

  @Property(tries = 2_000)
  void body_withManyBytesChanged_isRefusedOrTheOneOfItsValue(
      @ForAll("samples") Sample row, @ForAll Random random) {
    byte[] document = encode(row);
    byte[] body = Arrays.copyOf(document, document.length - 4);
    for (int change = random.nextInt(8); change >= 0; change--) {
      int at = random.nextInt(body.length);
      switch (random.nextInt(3)) {
        case 0 -> body[at] = (byte) random.nextInt(256);
        case 1 -> body[at] = (byte) (random.nextBoolean() ? 0 : 0xFF);
        default -> {
          int from = random.nextInt(body.length);
          int length = Math.min(random.nextInt(16), body.length - Math.max(at, from));
          System.arraycopy(body, from, body, at, length);
        }
      }
    }
    assertRefusedOrCanonical(sealed(body));
  }

  @Property
  void body_ofAnyBytes_isRefusedOrTheOneOfItsValue(@ForAll byte[] bytes) {
    byte[] body = new byte[bytes.length + 2];
    body[0] = (byte) 0xAC;
    body[1] = 0x02;
    System.arraycopy(bytes, 0, body, 2, bytes.length);
    assertRefusedOrCanonical(sealed(body));
  }

  @Provide
  Arbitrary<DocumentReader.ElementReader<?>> collections() {
    return Arbitraries.of(
        DocumentReader::text,
        DocumentReader::byteArray,
        DocumentReader::bytes,
        DocumentReader::integer,
        reader -> reader.list(DocumentReader::bool),
        reader -> reader.set(DocumentReader::int64),
        reader -> reader.map(DocumentReader::bool),
        reader -> reader.list(r -> r.list(s -> s.list(DocumentReader::bool))));
  }

  @Property
  void aCountBeyondTheEnd_isRefusedBeforeMemoryIsTaken(
      @ForAll("collections") DocumentReader.ElementReader<?> collection,
      @ForAll @LongRange(min = 256) long count) {
    DocumentWriter hostile = new DocumentWriter();
    hostile.int64((count >>> 1) ^ -(count & 1)); // as the plain varint of the count
    hostile.int64(count);
    DocumentReader reader = new DocumentReader(hostile.finish());
    assertThatThrownBy(() -> collection.read(reader))
        .isInstanceOf(CorruptDocumentException.class)
        .hasMessageContaining("length is beyond the end");
  }
}
