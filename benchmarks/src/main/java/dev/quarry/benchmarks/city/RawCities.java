package dev.quarry.benchmarks.city;

import static java.util.Objects.requireNonNull;

import dev.quarry.benchmarks.data.Data;
import dev.quarry.benchmarks.data.Question;
import dev.quarry.benchmarks.peer.RawRocks;
import dev.quarry.codec.KeyWriter;
import dev.quarry.examples.atlas.model.City;
import dev.quarry.value.Id;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;

/** RocksDB by hand, on the typed store's files. Values are neither checked nor decoded. */
final class RawCities implements Cities {
  private static final byte[] ROWS = {2, 0};
  private static final byte[] BY_POPULATION = {2, 1};
  private static final int ID_BYTES = 16;

  private final RawRocks rocks;

  RawCities(Path directory) {
    try {
      rocks = new RawRocks(Data.rocksFiles(directory));
    } catch (RocksDBException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Object get(Id<City> id) {
    try {
      byte[] key = new KeyWriter().raw(ROWS).id(id).toByteArray();
      return requireNonNull(rocks.db.get(rocks.reads, key));
    } catch (RocksDBException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<?> smallest(String country) {
    byte[] prefix = new KeyWriter().raw(BY_POPULATION).text(country).toByteArray();
    List<byte[]> keys = new ArrayList<>(Question.ROWS);
    try (RocksIterator entries = rocks.db.newIterator(rocks.reads)) {
      for (entries.seek(prefix); entries.isValid() && keys.size() < Question.ROWS; entries.next()) {
        byte[] entry = entries.key();
        if (!startsWith(entry, prefix)) {
          break;
        }
        byte[] key = Arrays.copyOf(ROWS, ROWS.length + ID_BYTES);
        System.arraycopy(entry, entry.length - ID_BYTES, key, ROWS.length, ID_BYTES);
        keys.add(key);
      }
      return rocks.db.multiGetAsList(rocks.reads, keys);
    } catch (RocksDBException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void scan(Consumer<Object> sink) {
    try (RocksIterator rows = rocks.db.newIterator(rocks.reads)) {
      for (rows.seek(ROWS); rows.isValid() && startsWith(rows.key(), ROWS); rows.next()) {
        sink.accept(rows.value());
      }
    }
  }

  private static boolean startsWith(byte[] key, byte[] prefix) {
    return key.length >= prefix.length
        && Arrays.equals(key, 0, prefix.length, prefix, 0, prefix.length);
  }

  @Override
  public void close() {
    rocks.close();
  }
}
