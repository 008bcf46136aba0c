package dev.quarry.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.json.JsonReader;
import dev.quarry.json.JsonWriter;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whole records through JSON. */
final class SampleJsonTest {
  private static final SampleCodec CODEC = new SampleCodec();

  @Provide
  Arbitrary<Sample> samples() {
    return Samples.all();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void text_readsBack(@ForAll("samples") Sample row) {
    String text = JsonWriter.toText(row, (out, value) -> CODEC.writeJson(value, out));
    assertThat(JsonReader.of(text).object(CODEC::readJson)).isEqualTo(row);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void tree_readsBack(@ForAll("samples") Sample row) {
    assertThat(
            new JsonReader(JsonWriter.toTree(row, (out, value) -> CODEC.writeJson(value, out)))
                .object(CODEC::readJson))
        .isEqualTo(row);
  }
}
