package dev.quarry.engine.optimistic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.engine.KeyRange;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RangeSetTest {
  private static final int KEYS = 24;

  /** From one key to another, or to the end. */
  record Bounds(int from, int to) {
    KeyRange range() {
      return new KeyRange(key(from), to >= KEYS ? null : key(to));
    }
  }

  @Property
  void set_behavesAsASetOfKeys(
      @ForAll("ranges") List<Bounds> added, @ForAll("ranges") List<Bounds> asked) {
    RangeSet set = new RangeSet();
    BitSet model = new BitSet(KEYS);
    for (Bounds bounds : added) {
      set.add(bounds.range());
      model.set(bounds.from(), bounds.to());
    }

    for (int i = 0; i < KEYS; i++) {
      assertThat(set.contains(key(i))).isEqualTo(model.get(i));
    }
    for (Bounds bounds : asked) {
      int next = model.nextSetBit(bounds.from());
      assertThat(set.intersects(bounds.range())).isEqualTo(next >= 0 && next < bounds.to());
    }
    KeyRange before = null;
    long bytes = 0;
    for (KeyRange range : set) {
      if (before != null) {
        assertThat(Arrays.compareUnsigned(before.to(), range.from())).isNegative();
      }
      bytes += range.from().length + (range.to() == null ? 0 : range.to().length);
      before = range;
    }
    assertThat(set.bytes()).isEqualTo(bytes);
    assertThat(set.copy()).containsExactlyElementsOf(set);
  }

  @Provide
  Arbitrary<List<Bounds>> ranges() {
    return Combinators.combine(
            Arbitraries.integers().between(0, KEYS - 1), Arbitraries.integers().between(1, 6))
        .as((from, length) -> new Bounds(from, Math.min(KEYS, from + length)))
        .list()
        .ofMaxSize(6);
  }

  private static byte[] key(int number) {
    return new byte[] {(byte) (number * 10)};
  }
}
