package dev.quarry.examples.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.DocumentWriter;
import dev.quarry.codec.KeyReader;
import dev.quarry.codec.KeyWriter;
import dev.quarry.codec.TableCodec;
import dev.quarry.error.CorruptDocumentException;
import dev.quarry.json.JsonReader;
import dev.quarry.json.JsonWriter;
import dev.quarry.schema.TableSchema;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What generated codecs write, they read back, and nothing else. */
final class RoundTripTest {

  private static final int SHAPE = 7;

  /**
   * A record and the schema of its table.
   *
   * @param row the record
   * @param schema the schema
   */
  record Sample<R, K>(R row, TableSchema<R, K> schema) {
    TableCodec<R, K> codec() {
      return schema.codec();
    }

    byte[] document() {
      DocumentWriter out = new DocumentWriter();
      out.reset();
      out.shape(SHAPE);
      codec().encode(row, out);
      return out.finish();
    }

    static <R> byte[] encode(R row, TableSchema<R, ?> schema) {
      return new Sample<>(row, schema).document();
    }

    R decode(byte[] document) {
      DocumentReader in = new DocumentReader(document);
      in.shape();
      R read = codec().decode(in);
      in.end();
      return read;
    }
  }

  @Provide
  Arbitrary<Sample<?, ?>> samples() {
    return Arbitraries.oneOf(
        List.of(
            Records.of(Scalars.class).map(row -> new Sample<>(row, ScalarsTable.SCHEMA)),
            Records.of(Optionals.class).map(row -> new Sample<>(row, OptionalsTable.SCHEMA)),
            Records.of(Collections.class).map(row -> new Sample<>(row, CollectionsTable.SCHEMA)),
            Records.of(Keyed.class).map(row -> new Sample<>(row, KeyedTable.SCHEMA)),
            Records.of(Converted.class).map(row -> new Sample<>(row, ConvertedTable.SCHEMA)),
            Records.of(Indexed.class).map(row -> new Sample<>(row, IndexedTable.SCHEMA))));
  }

  @Property
  <R> void document_ofAnyRecord_readsBackEqual(@ForAll("samples") Sample<R, ?> sample) {
    assertThat(Records.components(sample.decode(sample.document())))
        .isEqualTo(Records.components(sample.row()));
  }

  @Property
  <R, K> void key_ofAnyRecord_readsBackEqual(@ForAll("samples") Sample<R, K> sample) {
    K key = sample.codec().key(sample.row());
    KeyWriter out = new KeyWriter();
    sample.codec().writeKey(key, out);
    KeyReader in = new KeyReader(out.toByteArray());

    assertThat(sample.codec().readKey(in)).isEqualTo(key);
    in.end();
  }

  @Property
  <R> void json_ofAnyRecord_readsBackEqual(@ForAll("samples") Sample<R, ?> sample) {
    TableCodec<R, ?> codec = sample.codec();
    String json = JsonWriter.toText(sample.row(), (out, row) -> codec.writeJson(row, out));

    assertThat(Records.components(JsonReader.of(json).object(codec::readJson)))
        .as(json)
        .isEqualTo(Records.components(sample.row()));
  }

  @Property(tries = 100)
  <R> void document_cutAnywhere_isCorrupt(@ForAll("samples") Sample<R, ?> sample) {
    byte[] document = sample.document();
    for (int length = 0; length < document.length; length++) {
      byte[] cut = Arrays.copyOf(document, length);
      assertThatThrownBy(() -> sample.decode(cut)).isInstanceOf(CorruptDocumentException.class);
    }
  }

  @Property(tries = 100)
  <R> void document_withAnyByteChanged_isCorrupt(
      @ForAll("samples") Sample<R, ?> sample, @ForAll byte change) {
    byte[] document = sample.document();
    for (int at = 0; at < document.length; at++) {
      byte[] changed = document.clone();
      changed[at] ^= change == 0 ? 1 : change;
      assertThatThrownBy(() -> sample.decode(changed)).isInstanceOf(CorruptDocumentException.class);
    }
  }

  /** Even a forger who fixes the checksum gets corrupt documents or true ones, and nothing else. */
  @Property(tries = 100)
  <R> void document_changedWithItsChecksum_isCorruptOrCanonical(
      @ForAll("samples") Sample<R, ?> sample, @ForAll byte change) {
    byte[] document = sample.document();
    int last = document.length - Integer.BYTES;
    for (int at = 1; at < last; at++) {
      byte[] changed = document.clone();
      changed[at] ^= change == 0 ? 1 : change;
      CRC32C checksum = new CRC32C();
      checksum.update(changed, 0, last);
      ByteBuffer.wrap(changed).putInt(last, (int) checksum.getValue());
      Throwable thrown =
          catchThrowable(
              () ->
                  assertThat(Sample.encode(sample.decode(changed), sample.schema()))
                      .isEqualTo(changed));
      if (thrown != null) {
        assertThat(thrown).isInstanceOf(CorruptDocumentException.class);
      }
    }
  }
}
