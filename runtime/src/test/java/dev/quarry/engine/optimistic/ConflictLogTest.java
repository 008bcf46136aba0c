package dev.quarry.engine.optimistic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.engine.KeyRange;
import org.junit.jupiter.api.Test;

class ConflictLogTest {
  private final ConflictLog log = new ConflictLog(1 << 20);

  @Test
  void conflict_onlyWithLaterWritesOfTheSameKey() {
    log.add(3, put("a"));
    log.add(5, put("b"));

    assertThat(log.conflict(read("a"), 2)).isEqualTo(KeyRange.only(bytes("a")));
    assertThat(log.conflict(read("a"), 3)).isNull();
    assertThat(log.conflict(read("a", "b"), 3)).isEqualTo(KeyRange.only(bytes("b")));
    assertThat(log.conflict(read("c"), 0)).isNull();
  }

  @Test
  void conflict_onRangesKeepsToTheirBounds() {
    log.add(1, put("b"));

    assertThat(log.conflict(scanned("a", "b"), 0)).isNull();
    assertThat(log.conflict(scanned("a", "ba"), 0)).isNotNull();
    assertThat(log.conflict(scanned("b", "c"), 0)).isNotNull();
    assertThat(log.conflict(scanned("ba", "c"), 0)).isNull();
    assertThat(log.conflict(scanned("c", "a"), 0)).isNull();
  }

  @Test
  void conflict_withDeletedRanges() {
    WriteBuffer deleted = new WriteBuffer();
    deleted.deleteRange(range("b", "d"));
    log.add(1, deleted);

    assertThat(log.conflict(read("b"), 0)).isNotNull();
    assertThat(log.conflict(read("c"), 0)).isNotNull();
    assertThat(log.conflict(read("d"), 0)).isNull();
    assertThat(log.conflict(scanned("a", "b"), 0)).isNull();
    assertThat(log.conflict(scanned("a", "c"), 0)).isNotNull();
    assertThat(log.conflict(scanned("c", "e"), 0)).isNotNull();
    assertThat(log.conflict(scanned("d", "e"), 0)).isNull();
    assertThat(log.conflict(scanned("a", "e"), 1)).isNull();
  }

  @Test
  void forget_dropsOnlyWhatIsOldEnough() {
    log.add(1, put("a"));
    log.add(2, put("a", "b"));
    log.add(3, put("c"));

    log.forget(1);

    assertThat(log.conflict(read("a"), 1)).isNotNull();
    assertThat(log.conflict(read("c"), 1)).isNotNull();
    assertThat(log.covers(0)).isTrue();
  }

  @Test
  void clear_leavesNothing() {
    log.add(1, put("a"));
    log.clear();

    assertThat(log.conflict(read("a"), 0)).isNull();
    log.add(2, put("b"));
    assertThat(log.conflict(read("b"), 1)).isNotNull();
  }

  @Test
  void overItsBound_dropsTheOldestAndSaysSo() {
    ConflictLog small = new ConflictLog(1000);
    for (int number = 1; number <= 100; number++) {
      small.add(number, put("key" + number));
    }

    assertThat(small.covers(0)).isFalse();
    assertThat(small.covers(50)).isFalse();
    assertThat(small.covers(99)).isTrue();
    assertThat(small.conflict(read("key100"), 99)).isNotNull();
    assertThat(small.conflict(read("key99"), 99)).isNull();
  }

  @Test
  void transactionLargerThanTheBound_isDroppedItself() {
    ConflictLog small = new ConflictLog(10);
    small.add(7, put("a"));

    assertThat(small.covers(6)).isFalse();
    assertThat(small.covers(7)).isTrue();
  }

  @Test
  void transactionLargerThanTheBound_leavesTheLogUsable() {
    ConflictLog small = new ConflictLog(1000);
    small.add(1, put("a"));
    WriteBuffer large = new WriteBuffer();
    large.put(new byte[2000], bytes("x"));
    small.add(2, large);
    small.add(3, put("b"));

    assertThat(small.covers(1)).isFalse();
    assertThat(small.covers(2)).isTrue();
    assertThat(small.conflict(read("a"), 2)).isNull();
    assertThat(small.conflict(read("b"), 2)).isNotNull();
  }

  @Test
  void dropped_knowsOnlyWhatComesAfter() {
    log.add(5, put("a"));
    log.drop(4);

    assertThat(log.covers(3)).isFalse();
    assertThat(log.covers(4)).isTrue();
    assertThat(log.conflict(read("a"), 4)).isNull();
  }

  private static WriteBuffer put(String... keys) {
    WriteBuffer writes = new WriteBuffer();
    for (String key : keys) {
      writes.put(bytes(key), bytes("x"));
    }
    return writes;
  }

  private static ReadSet read(String... keys) {
    ReadSet reads = new ReadSet();
    for (String key : keys) {
      reads.add(bytes(key));
    }
    return reads;
  }

  private static ReadSet scanned(String from, String to) {
    ReadSet reads = new ReadSet();
    reads.add(range(from, to));
    return reads;
  }

  private static KeyRange range(String from, String to) {
    return new KeyRange(bytes(from), bytes(to));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
