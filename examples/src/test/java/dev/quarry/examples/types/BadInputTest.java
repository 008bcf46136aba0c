package dev.quarry.examples.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.quarry.Database;
import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.DocumentWriter;
import dev.quarry.codec.KeyReader;
import dev.quarry.codec.KeyWriter;
import dev.quarry.codec.TableCodec;
import dev.quarry.error.CorruptDocumentException;
import dev.quarry.error.InvalidCursorException;
import dev.quarry.error.InvalidJsonException;
import dev.quarry.json.JsonReader;
import dev.quarry.json.JsonWriter;
import dev.quarry.query.Page;
import dev.quarry.schema.TableSchema;
import dev.quarry.snapshot.Candidate;
import dev.quarry.snapshot.TableSnapshot;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.AfterAll;

/**
 * Whatever bytes come in, generated codecs and readers of snapshots refuse them with the one
 * exception that they promise, or read a value that is written as just those bytes. Runs on the
 * inputs beside it; {@link FuzzingTest} looks for more.
 *
 * <p>The first byte of an input for a codec chooses the table.
 */
class BadInputTest {
  private static final List<TableSchema<?, ?>> SCHEMAS =
      List.of(
          ScalarsTable.SCHEMA,
          OptionalsTable.SCHEMA,
          CollectionsTable.SCHEMA,
          KeyedTable.SCHEMA,
          ConvertedTable.SCHEMA,
          IndexedTable.SCHEMA);

  private static final Database DATABASE = Database.openInMemory(IndexedTable.SCHEMA);

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @FuzzTest(maxDuration = "1m")
  void document(byte[] input) {
    if (input.length > 0) {
      readDocument(schema(input).codec(), withChecksum(input));
    }
  }

  private static <R, K> void readDocument(TableCodec<R, K> codec, byte[] document) {
    DocumentReader in = new DocumentReader();
    R row;
    try {
      in.reset(document);
      in.shape();
      row = codec.decode(in);
      in.end();
    } catch (CorruptDocumentException e) {
      return;
    }
    DocumentWriter out = new DocumentWriter();
    out.reset();
    out.shape(1);
    codec.encode(row, out);
    assertThat(out.finish()).isEqualTo(document);
  }

  /** The document of shape 1 whose components are the input, as if it had been written so. */
  private static byte[] withChecksum(byte[] input) {
    byte[] document = Arrays.copyOf(input, input.length + Integer.BYTES);
    document[0] = 1;
    CRC32C checksum = new CRC32C();
    checksum.update(document, 0, input.length);
    ByteBuffer.wrap(document).putInt(input.length, (int) checksum.getValue());
    return document;
  }

  @FuzzTest(maxDuration = "1m")
  void key(byte[] input) {
    if (input.length > 0) {
      readKey(schema(input).codec(), Arrays.copyOfRange(input, 1, input.length));
    }
  }

  private static <R, K> void readKey(TableCodec<R, K> codec, byte[] bytes) {
    K key;
    try {
      KeyReader in = new KeyReader(bytes);
      key = codec.readKey(in);
      in.end();
    } catch (CorruptDocumentException e) {
      return;
    }
    KeyWriter out = new KeyWriter();
    codec.writeKey(key, out);
    assertThat(out.toByteArray()).isEqualTo(bytes);
  }

  @FuzzTest(maxDuration = "1m")
  void json(byte[] input) {
    if (input.length > 0) {
      String text = new String(input, 1, input.length - 1, StandardCharsets.UTF_8);
      readJson(schema(input).codec(), text);
    }
  }

  private static <R, K> void readJson(TableCodec<R, K> codec, String text) {
    R row;
    try {
      row = JsonReader.of(text).object(codec::readJson);
    } catch (InvalidJsonException e) {
      return;
    }
    String written = JsonWriter.toText(row, (out, each) -> codec.writeJson(each, out));
    R again = JsonReader.of(written).object(codec::readJson);
    assertThat(JsonWriter.toText(again, (out, each) -> codec.writeJson(each, out)))
        .isEqualTo(written);
  }

  @FuzzTest(maxDuration = "1m")
  void cursor(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    Throwable thrown =
        catchThrowable(
            () -> {
              Page<Indexed> page = IndexedTable.in(DATABASE).query().page(3, text);
              assertThat(page.rows()).isEmpty();
            });
    assertThat(thrown).isInstanceOf(InvalidCursorException.class);
  }

  @FuzzTest(maxDuration = "1m")
  void snapshot(byte[] input) {
    TableSnapshot snapshot;
    try {
      snapshot = TableSnapshot.parse(new String(input, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return;
    }
    assertThat(TableSnapshot.parse(snapshot.toJson())).isEqualTo(snapshot);
  }

  @FuzzTest(maxDuration = "1m")
  void candidate(byte[] input) {
    Candidate candidate;
    try {
      candidate = Candidate.parse(new String(input, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return;
    }
    assertThat(Candidate.parse(candidate.toJson())).isEqualTo(candidate);
  }

  private static TableSchema<?, ?> schema(byte[] input) {
    return SCHEMAS.get(Math.floorMod(input[0], SCHEMAS.size()));
  }
}
