package dev.quarry.benchmarks.peer;

import static java.util.Objects.requireNonNull;

import dev.quarry.engine.Durability;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mapdb.BTreeMap;
import org.mapdb.DB;
import org.mapdb.DBMaker;
import org.mapdb.Serializer;

/**
 * MapDB: a tree map in a file with a log. Its commits are the whole database's, so writes take
 * turns; readers see writes before they are committed.
 */
final class MapDbPeer extends SortedBytesPeer {
  private final DB db;
  private final BTreeMap<byte[], byte[]> map;
  private final View view = new MapView();

  MapDbPeer(Path directory, Durability durability) {
    DBMaker.Maker maker =
        DBMaker.fileDB(directory.resolve("peer").toFile()).transactionEnable().fileMmapEnable();
    db = (durability == Durability.SYNC ? maker : maker.fileSyncDisable()).make();
    map = db.treeMap("accounts", Serializer.BYTE_ARRAY, Serializer.BYTE_ARRAY).createOrOpen();
  }

  @Override
  <T> T reading(Function<View, T> body) {
    return body.apply(view);
  }

  @Override
  synchronized void writing(Consumer<View> body) {
    body.accept(view);
    db.commit();
  }

  @Override
  public void compact() {
    db.getStore().compact();
  }

  @Override
  public void close() {
    db.close();
  }

  /** The map. */
  private final class MapView implements View {
    @Override
    public byte[] get(byte[] key) {
      return requireNonNull(map.get(key));
    }

    @Override
    public boolean contains(byte[] key) {
      return map.containsKey(key);
    }

    @Override
    public void put(byte[] key, byte[] value) {
      map.put(key, value);
    }

    @Override
    public void delete(byte[] key) {
      map.remove(key);
    }

    @Override
    public void walk(byte[] from, BiPredicate<byte[], byte[]> step) {
      Iterator<Map.Entry<byte[], byte[]>> entries = map.entryIterator(from, true, null, false);
      boolean on = true;
      while (on && entries.hasNext()) {
        Map.Entry<byte[], byte[]> entry = entries.next();
        on = step.test(entry.getKey(), entry.getValue());
      }
    }
  }
}
