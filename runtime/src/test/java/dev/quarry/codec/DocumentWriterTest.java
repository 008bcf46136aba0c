package dev.quarry.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.error.InvalidDocumentException;
import dev.quarry.error.InvalidTextException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the writer refuses, and texts at the edges of its fast path. */
final class DocumentWriterTest {
  private final DocumentWriter out = new DocumentWriter();

  @ParameterizedTest
  @CsvSource({
    "'\ud800', 0",
    "'\udc00', 0",
    "'abc\ud800', 3",
    "'abc\ud800def', 3",
    "'abc\udc00\ud800', 3",
    "'é\ud83d\ude00\ude00', 3"
  })
  void text_withALoneSurrogate_isRefusedByItsPosition(String text, int position) {
    assertThatThrownBy(() -> out.text(text))
        .isInstanceOfSatisfying(
            InvalidTextException.class, e -> assertThat(e.position()).isEqualTo(position))
        .hasMessageContaining("position " + position);
    assertThatThrownBy(() -> new KeyWriter().text(text))
        .isInstanceOfSatisfying(
            InvalidTextException.class, e -> assertThat(e.position()).isEqualTo(position));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 126, 127, 128, 129, 16_383, 16_384, 1 << 20})
  void text_ofAnyLength_readsBack(int length) {
    for (String last : List.of("", "x", "\0", "é", "€", "\ud83d\ude00", "\uffff")) {
      for (String text : List.of("a".repeat(length) + last, last + "a".repeat(length))) {
        out.reset();
        out.shape(1);
        out.text(text);
        out.text("next");
        DocumentReader in = new DocumentReader(out.finish());
        in.shape();
        assertThat(in.text()).isEqualTo(text);
        assertThat(in.text()).isEqualTo("next");
        in.end();
        KeyReader key = new KeyReader(new KeyWriter().text(text).toByteArray());
        assertThat(key.text()).isEqualTo(text);
        key.end();
      }
    }
  }

  @Test
  void list_withNull_isRefused() {
    assertThatThrownBy(() -> out.list(Arrays.asList("a", null), DocumentWriter::text))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("element 1");
  }

  @Test
  void map_withNull_isRefused() {
    Map<String, String> map = new HashMap<>();
    map.put("a", null);
    assertThatThrownBy(() -> out.map(map, DocumentWriter::text))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("key a");
  }

  @Test
  @SuppressWarnings({"IdentityHashMapUsage", "StringOperationCanBeSimplified"})
  void set_withItsOwnIdeaOfEquality_isRefused() {
    IdentityHashMap<String, Boolean> map = new IdentityHashMap<>();
    map.put("a", true);
    map.put(new String("a"), true);
    Set<String> set = Collections.newSetFromMap(new IdentityHashMap<>());
    set.addAll(map.keySet());
    assertThatThrownBy(() -> out.set(set, DocumentWriter::text))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("equal elements");
    assertThatThrownBy(() -> out.map(map, DocumentWriter::bool))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("equal keys");
  }

  @Test
  void required_null_isRefusedByName() {
    assertThatThrownBy(() -> Components.required(null, "City.name"))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("City.name");
  }

  @Test
  void collections_readBack_cannotBeChanged() {
    out.shape(1);
    out.list(new ArrayList<>(List.of("a")), DocumentWriter::text);
    out.set(Set.of("a"), DocumentWriter::text);
    out.map(Map.of("a", 1), DocumentWriter::int32);
    DocumentReader in = new DocumentReader(out.finish());
    in.shape();
    assertThat(in.list(DocumentReader::text)).isUnmodifiable();
    assertThat(in.set(DocumentReader::text)).isUnmodifiable();
    assertThat(in.map(DocumentReader::int32)).isUnmodifiable();
  }
}
