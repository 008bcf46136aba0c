package dev.quarry.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SortedKeysTest {

  @Property(tries = 60)
  void keys_inFilesOrInMemory_areThoseThatWereAdded(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 3000) int count) {
    Random random = new Random(seed);
    TreeMap<byte[], Boolean> model = new TreeMap<>(Arrays::compareUnsigned);
    List<Integer> repeated = new ArrayList<>();
    List<Integer> expected = new ArrayList<>();
    try (SortedKeys keys = new SortedKeys(random.nextBoolean() ? 4096 : 1 << 30)) {
      for (int i = 0; i < count; i++) {
        byte[] key = new byte[random.nextInt(4)];
        random.nextBytes(key);
        if (model.put(key, true) != null) {
          expected.add(i);
        }
        keys.add(key, new byte[] {(byte) (i >> 8), (byte) i});
      }
      keys.merge((key, with) -> repeated.add((with[0] & 0xff) << 8 | (with[1] & 0xff)));
      assertThat(repeated).containsExactlyInAnyOrderElementsOf(expected);
      model.keySet().forEach(key -> assertThat(keys.contains(key)).isTrue());
      for (int i = 0; i < 200; i++) {
        byte[] key = new byte[random.nextInt(5)];
        random.nextBytes(key);
        assertThat(keys.contains(key)).isEqualTo(model.containsKey(key));
      }
    }
  }
}
