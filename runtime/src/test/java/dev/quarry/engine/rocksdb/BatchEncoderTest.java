package dev.quarry.engine.rocksdb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarry.engine.KeyRange;
import dev.quarry.engine.optimistic.BatchVisitor;
import dev.quarry.engine.optimistic.StorageBatch;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteBatch;

class BatchEncoderTest {
  private static final int MAX_KEY = 300;

  static {
    RocksDB.loadLibrary();
  }

  /** A change: a put, a delete, or a deleted range, by which of the parts are there. */
  @SuppressWarnings("ArrayRecordComponent")
  record Change(byte[] key, byte[] value, int kind) {}

  /** Changes as a batch. */
  record Changes(List<Change> all) implements StorageBatch {
    @Override
    public long bytes() {
      return all.stream().mapToLong(c -> c.key().length + (long) c.value().length).sum();
    }

    @Override
    public int size() {
      return all.size();
    }

    @Override
    public void replay(BatchVisitor visitor) {
      for (Change change : all) {
        switch (change.kind()) {
          case 0 -> visitor.delete(change.key());
          case 1 -> visitor.deleteRange(new KeyRange(change.key(), change.value()));
          default -> visitor.put(change.key(), change.value());
        }
      }
    }
  }

  @Property(tries = 300)
  void encoded_isWhatRocksDbMakesOfTheSameCalls(@ForAll("changes") List<Change> changes)
      throws RocksDBException {
    byte[] encoded = new BatchEncoder(MAX_KEY).encode(new Changes(changes));

    try (WriteBatch plain = new WriteBatch();
        WriteBatch ours = new WriteBatch(encoded)) {
      for (Change change : changes) {
        switch (change.kind()) {
          case 0 -> plain.delete(change.key());
          case 1 -> plain.deleteRange(change.key(), change.value());
          default -> plain.put(change.key(), change.value());
        }
      }
      assertThat(encoded).isEqualTo(plain.data());
      assertThat(ours.count()).isEqualTo(plain.count());
      assertThat(ours.hasDeleteRange()).isEqualTo(plain.hasDeleteRange());
    }
  }

  @Example
  void rangesWithoutEnd_endAfterTheLongestKey() throws RocksDBException {
    byte[] end = new byte[MAX_KEY + 1];
    Arrays.fill(end, (byte) 0xFF);
    // Each transaction of a group may bring one.
    for (int count = 1; count <= 5; count++) {
      try (WriteBatch plain = new WriteBatch()) {
        for (int i = 0; i < count; i++) {
          plain.deleteRange(new byte[] {(byte) i}, end);
        }
        assertThat(new BatchEncoder(MAX_KEY).encode(endless(count))).isEqualTo(plain.data());
      }
    }
  }

  /** Ranges without end, which count only the byte at which each begins. */
  private static StorageBatch endless(int count) {
    return new StorageBatch() {
      @Override
      public long bytes() {
        return count;
      }

      @Override
      public int size() {
        return count;
      }

      @Override
      public void replay(BatchVisitor visitor) {
        for (int i = 0; i < count; i++) {
          visitor.deleteRange(new KeyRange(new byte[] {(byte) i}, null));
        }
      }
    };
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    // Lengths on both sides of 128 and 16,384 need one, two and three bytes.
    Arbitrary<byte[]> keys = Arbitraries.bytes().array(byte[].class).ofMaxSize(MAX_KEY);
    Arbitrary<byte[]> values =
        Arbitraries.of(0, 1, 127, 128, 16_383, 16_384, 70_000).map(byte[]::new);
    return Combinators.combine(keys, values, Arbitraries.integers().between(0, 4))
        .as(Change::new)
        .list()
        .ofMaxSize(8);
  }
}
