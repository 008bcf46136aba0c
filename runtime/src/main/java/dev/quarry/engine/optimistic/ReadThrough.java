package dev.quarry.engine.optimistic;

import dev.quarry.engine.CacheStatistics;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.KeyRange;
import dev.quarry.engine.ValueReader;
import dev.quarry.engine.cache.ValueCache;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands for a value from the cache, and from the storage what is not there. Safe for
 * use by several threads.
 */
final class ReadThrough {
  private final @Nullable ValueCache cache;
  private final BooleanSupplier isClosed;

  /**
   * Reads through a cache, or past it if it is null.
   *
   * @param isClosed whether nothing may be read any more
   */
  ReadThrough(@Nullable ValueCache cache, BooleanSupplier isClosed) {
    this.cache = cache;
    this.isClosed = isClosed;
  }

  /**
   * Reads one.
   *
   * @param number the last commit that {@code from} is known to hold
   */
  <T> @Nullable T read(StorageReader from, byte[] key, ValueReader<T> reader, long number) {
    if (cache == null) {
      byte[] value = from.get(key);
      return value == null ? null : reader.read(key, value);
    }
    T found = cache.find(key, reader, number);
    return found != null ? found : cache.make(key, from.get(key), reader, number);
  }

  /**
   * Reads several, and those that are not kept all at once.
   *
   * @param number the last commit that {@code from} is known to hold
   */
  @SuppressWarnings("unchecked") // holds what the reader makes alone
  <T> List<@Nullable T> readAll(
      StorageReader from, List<byte[]> keys, ValueReader<T> reader, long number) {
    @Nullable Object[] made = new @Nullable Object[keys.size()];
    List<byte[]> missing = new ArrayList<>();
    int[] places = new int[made.length];
    for (int i = 0; i < made.length; i++) {
      made[i] = cache == null ? null : cache.find(keys.get(i), reader, number);
      if (made[i] == null) {
        places[missing.size()] = i;
        missing.add(keys.get(i));
      }
    }
    List<byte @Nullable []> values = missing.isEmpty() ? List.of() : from.getAll(missing);
    for (int i = 0; i < values.size(); i++) {
      byte[] value = values.get(i);
      if (value != null) {
        byte[] key = missing.get(i);
        made[places[i]] =
            cache == null ? reader.read(key, value) : cache.make(key, value, reader, number);
      }
    }
    return (List<@Nullable T>) (List<?>) Arrays.asList(made);
  }

  /** Reads a range of which the pages that are kept need not be read. */
  EngineCursor scan(ReadView from, KeyRange range, boolean descending) {
    byte[] to = range.to();
    return cache == null || to == null
        ? from.scan(range, descending)
        : new PagedCursor(
            cache.pages(), from, from.number(), range.from(), to, descending, isClosed);
  }

  CacheStatistics statistics() {
    return cache == null ? CacheStatistics.NONE : cache.statistics();
  }
}
