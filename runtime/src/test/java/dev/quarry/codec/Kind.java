package dev.quarry.codec;

import dev.quarry.json.JsonReader;
import dev.quarry.json.JsonWriter;
import java.util.Comparator;
import net.jqwik.api.Arbitrary;

/**
 * One scalar type: its values, the order of its keys, and how each form is written and read.
 *
 * @param <T> the type
 */
record Kind<T>(
    Arbitrary<T> values,
    Comparator<? super T> order,
    ToKey<T> toKey,
    FromKey<T> fromKey,
    DocumentWriter.ElementWriter<T> toDocument,
    DocumentReader.ElementReader<T> fromDocument,
    JsonWriter.ElementWriter<T> toJson,
    JsonReader.ElementReader<T> fromJson) {

  interface ToKey<T> {
    KeyWriter write(KeyWriter out, T value);
  }

  interface FromKey<T> {
    T read(KeyReader in);
  }

  byte[] key(T value) {
    return toKey.write(new KeyWriter(), value).toByteArray();
  }

  byte[] document(T value) {
    DocumentWriter out = new DocumentWriter();
    out.shape(1);
    toDocument.write(out, value);
    return out.finish();
  }

  T read(byte[] document) {
    DocumentReader in = new DocumentReader(document);
    in.shape();
    T value = fromDocument.read(in);
    in.end();
    return value;
  }
}
