package dev.quarry.engine.cache;

import static dev.quarry.engine.compliance.Bytes.bytes;
import static dev.quarry.engine.compliance.Bytes.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.engine.CacheStatistics;
import dev.quarry.engine.ValueReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValueCacheTest {
  private static final ValueReader<String> READER = (key, value) -> text(value);

  private final ValueCache cache = new ValueCache(1 << 20);

  private @Nullable String make(String key, long number) {
    return cache.make(bytes(key), bytes("value"), READER, number);
  }

  @Test
  void firstRead_isNotKept() {
    make("a", 1);
    assertThat(cache.find(bytes("a"), READER, 1)).isNull();
  }

  @Test
  void secondRead_isKeptAndCounted() {
    make("a", 1);
    String kept = make("a", 1);

    assertThat(cache.find(bytes("a"), READER, 1)).isSameAs(kept);
    assertThat(cache.find(bytes("b"), READER, 1)).isNull();
    CacheStatistics statistics = cache.statistics();
    assertThat(statistics.hits()).isEqualTo(1);
    assertThat(statistics.misses()).isEqualTo(1);
    assertThat(statistics.entries()).isEqualTo(1);
    assertThat(statistics.bytes()).isPositive();
  }

  @Test
  void anotherReader_getsNothingThatItDidNotMake() {
    make("a", 1);
    make("a", 1);
    ValueReader<String> other = (key, value) -> "other";
    assertThat(cache.find(bytes("a"), other, 1)).isNull();
  }

  @Test
  void whatWasWrittenSince_isReadAgain() {
    make("a", 1);
    make("a", 1);
    cache.willWrite(bytes("a"), 2);
    assertThat(cache.find(bytes("a"), READER, 2)).isNull();
  }

  @Test
  void oldReader_getsWhatWasReadLaterIfNobodyWroteIt() {
    make("a", 5);
    make("a", 5);
    assertThat(cache.find(bytes("a"), READER, 3)).isNotNull();
  }

  @Test
  void manyValues_stayWithinTheBound() {
    for (int i = 0; i < 100_000; i++) {
      make("key" + i, 1);
      make("key" + i, 1);
    }
    CacheStatistics statistics = cache.statistics();
    assertThat(statistics.bytes()).isLessThanOrEqualTo(statistics.maxBytes());
    assertThat(statistics.evictions()).isPositive();
  }
}
