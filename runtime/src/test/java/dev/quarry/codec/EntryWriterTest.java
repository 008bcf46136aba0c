package dev.quarry.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quarry.error.CorruptDocumentException;
import org.junit.jupiter.api.Test;

/** Entries and references as the store takes them. */
final class EntryWriterTest {
  private final EntryWriter entries = new EntryWriter(new byte[][] {{3, 1}, {3, 2}});

  @Test
  void entries_areTakenWithPrefixAndKey() {
    entries.reset();
    entries.entry(0).int8((byte) 1).absent();
    entries.entry(1).int8((byte) 2);
    entries.entry(1).int8((byte) 3);
    byte[] key = {3, 0, 9};

    assertThat(entries.size()).isEqualTo(3);
    assertThat(entries.index(0)).isZero();
    assertThat(entries.index(2)).isEqualTo(1);
    assertThat(entries.values(0)).containsExactly(3, 1, 0x81, 0);
    assertThat(entries.values(1)).containsExactly(3, 2, 0x82);
    assertThat(entries.values(2, key, 2)).containsExactly(3, 2, 0x83, 9);
    assertThat(entries.hasAbsent(0)).isTrue();
    assertThat(entries.hasAbsent(1)).isFalse();
    assertThat(entries.hasAbsent(2)).isFalse();
  }

  @Test
  void included_belongsToTheEntriesOfItsIndexThatFollow() {
    entries.entry(0).int8((byte) 1);
    entries.included(1).text("x");
    entries.entry(1).int8((byte) 2);
    entries.entry(1).int8((byte) 3);
    entries.included(0).bool(true);
    entries.entry(0).int8((byte) 4);
    byte[] first = {9};

    assertThat(entries.value(0, entries.values(0), first)).isSameAs(first);
    byte[] value = entries.value(2, entries.values(2), first);
    assertThat(value).hasSize(7).startsWith(9, 1, 'x');
    DocumentReader in = new DocumentReader();
    in.resetEntry(entries.values(2), value, 1);
    assertThat(in.text()).isEqualTo("x");
    in.end();
    assertThatThrownBy(() -> in.resetEntry(entries.values(1), value, 1))
        .isInstanceOf(CorruptDocumentException.class);
    assertThat(entries.value(3, entries.values(3), new byte[0])).hasSize(5).startsWith(1);
  }

  @Test
  void entries_afterReset_areGone() {
    entries.entry(0).absent();
    entries.reset();
    assertThat(entries.size()).isZero();
    assertThatThrownBy(() -> entries.values(0)).isInstanceOf(IndexOutOfBoundsException.class);
    entries.entry(1).bool(true);
    assertThat(entries.hasAbsent(0)).isFalse();
  }

  @Test
  void entries_beyondTheFirstFew_areKept() {
    for (int i = 0; i < 1_000; i++) {
      entries.entry(i % 2).int32(i);
    }
    assertThat(entries.size()).isEqualTo(1_000);
    assertThat(new KeyReader(entries.values(777), 2).int32()).isEqualTo(777);
  }

  @Test
  void references_areKeysOfTheirTargets() {
    ReferenceWriter references = new ReferenceWriter(new byte[][] {{5, 0}});
    references.reference(0).text("FR");
    references.reference(0).text("DE");
    assertThat(references.size()).isEqualTo(2);
    assertThat(references.ordinal(1)).isZero();
    assertThat(references.key(1)).containsExactly(5, 0, 'D', 'E', 0, 0);
  }
}
