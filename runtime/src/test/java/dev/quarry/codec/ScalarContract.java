package dev.quarry.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.error.CorruptDocumentException;
import dev.quarry.json.JsonReader;
import dev.quarry.json.JsonWriter;
import java.util.Arrays;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/**
 * What holds for the values of every scalar type.
 *
 * @param <T> the type
 */
@PropertyDefaults(tries = 4_000) // more than there are edge cases in pairs of values
abstract class ScalarContract<T> {
  private final Kind<T> kind;

  ScalarContract(Kind<T> kind) {
    this.kind = kind;
  }

  @Provide
  Arbitrary<T> values() {
    return kind.values();
  }

  @Property
  void keys_compareLikeTheirValues(@ForAll("values") T a, @ForAll("values") T b) {
    int expected = Integer.signum(kind.order().compare(a, b));
    assertThat(Integer.signum(Arrays.compareUnsigned(kind.key(a), kind.key(b))))
        .isEqualTo(expected);
  }

  @Property
  void keys_ofDifferentValues_doNotBeginWithEachOther(
      @ForAll("values") T a, @ForAll("values") T b) {
    byte[] first = kind.key(a);
    byte[] second = kind.key(b);
    int mismatch = Arrays.mismatch(first, second);
    assertThat(mismatch == -1 || mismatch < Math.min(first.length, second.length)).isTrue();
  }

  @Property
  void key_readsBack(@ForAll("values") T value) {
    byte[] key = kind.key(value);
    KeyReader in = new KeyReader(key);
    T read = kind.fromKey().read(in);
    in.end();
    assertThat(kind.order().compare(read, value)).isZero();
    assertThat(kind.key(read)).isEqualTo(key);
  }

  @Property
  void key_withAnyBytes_isRefusedOrTheOneOfItsValue(@ForAll byte[] bytes) {
    KeyReader in = new KeyReader(bytes);
    T read;
    try {
      read = kind.fromKey().read(in);
    } catch (CorruptDocumentException expected) {
      return;
    }
    assertThat(kind.key(read)).isEqualTo(Arrays.copyOf(bytes, in.position()));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void key_withAByteChanged_isRefusedOrTheOneOfItsValue(
      @ForAll("values") T value, @ForAll int position, @ForAll byte change) {
    byte[] bytes = kind.key(value);
    bytes[Math.floorMod(position, bytes.length)] ^= change;
    key_withAnyBytes_isRefusedOrTheOneOfItsValue(bytes);
  }

  @Property
  void key_cutShort_isRefused(@ForAll("values") T value, @ForAll int length) {
    byte[] key = kind.key(value);
    byte[] cut = Arrays.copyOf(key, Math.floorMod(length, key.length));
    assertThatThrownBy(() -> kind.fromKey().read(new KeyReader(cut)))
        .isInstanceOf(CorruptDocumentException.class);
  }

  @Property
  void document_readsBack(@ForAll("values") T value) {
    byte[] document = kind.document(value);
    T read = kind.read(document);
    assertThat(Objects.deepEquals(read, value)).isTrue();
    assertThat(kind.document(read)).isEqualTo(document);
  }

  @Property
  void json_readsBack(@ForAll("values") T value) {
    JsonWriter.ElementWriter<T> properties = (out, v) -> kind.toJson().write(out.field("v"), v);
    T fromText =
        kind.fromJson().read(JsonReader.of(JsonWriter.toText(value, properties)).field("v"));
    T fromTree =
        kind.fromJson().read(new JsonReader(JsonWriter.toTree(value, properties)).field("v"));
    assertSame(fromText, value);
    assertSame(fromTree, value);
  }

  private void assertSame(T actual, T expected) {
    // One document for both also where equality is by identity, as it is for arrays.
    assertThat(kind.document(actual)).isEqualTo(kind.document(expected));
  }
}
