package dev.quarry.benchmarks.peer;

import static java.util.Objects.requireNonNull;

import dev.quarry.benchmarks.data.Data;
import dev.quarry.engine.Durability;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import jetbrains.exodus.ArrayByteIterable;
import jetbrains.exodus.ByteIterable;
import jetbrains.exodus.env.Cursor;
import jetbrains.exodus.env.Environment;
import jetbrains.exodus.env.EnvironmentConfig;
import jetbrains.exodus.env.Environments;
import jetbrains.exodus.env.Store;
import jetbrains.exodus.env.StoreConfig;
import jetbrains.exodus.env.Transaction;

/** Xodus: an environment with one store. */
final class XodusPeer extends SortedBytesPeer {
  private final Environment environment;
  private final Store store;

  XodusPeer(Path directory, Durability durability) {
    environment =
        Environments.newInstance(
            directory.toFile(),
            new EnvironmentConfig()
                .setMemoryUsage(Data.CACHE_BYTES)
                .setLogDurableWrite(durability == Durability.SYNC));
    store =
        environment.computeInTransaction(
            tx -> environment.openStore("accounts", StoreConfig.WITHOUT_DUPLICATES, tx));
  }

  @Override
  <T> T reading(Function<View, T> body) {
    return environment.computeInReadonlyTransaction(tx -> body.apply(new StoreView(tx)));
  }

  @Override
  void writing(Consumer<View> body) {
    environment.executeInTransaction(tx -> body.accept(new StoreView(tx)));
  }

  @Override
  public void compact() {
    environment.gc();
  }

  @Override
  public void close() {
    environment.close();
  }

  private static byte[] bytes(ByteIterable value) {
    byte[] bytes = value.getBytesUnsafe();
    return bytes.length == value.getLength() ? bytes : Arrays.copyOf(bytes, value.getLength());
  }

  /** The store in a transaction. */
  private final class StoreView implements View {
    private final Transaction tx;

    StoreView(Transaction tx) {
      this.tx = tx;
    }

    @Override
    public byte[] get(byte[] key) {
      return bytes(requireNonNull(store.get(tx, new ArrayByteIterable(key))));
    }

    @Override
    public boolean contains(byte[] key) {
      return store.get(tx, new ArrayByteIterable(key)) != null;
    }

    @Override
    public void put(byte[] key, byte[] value) {
      store.put(tx, new ArrayByteIterable(key), new ArrayByteIterable(value));
    }

    @Override
    public void delete(byte[] key) {
      store.delete(tx, new ArrayByteIterable(key));
    }

    @Override
    public void walk(byte[] from, BiPredicate<byte[], byte[]> step) {
      try (Cursor cursor = store.openCursor(tx)) {
        boolean on = cursor.getSearchKeyRange(new ArrayByteIterable(from)) != null;
        while (on && step.test(bytes(cursor.getKey()), bytes(cursor.getValue()))) {
          on = cursor.getNext();
        }
      }
    }
  }
}
