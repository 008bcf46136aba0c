package dev.quarry.engine.rocksdb;

import dev.quarry.engine.EngineStatistics;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.EngineException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.rocksdb.AbstractNativeReference;
import org.rocksdb.BloomFilter;
import org.rocksdb.Checkpoint;
import org.rocksdb.EnvOptions;
import org.rocksdb.FlushOptions;
import org.rocksdb.HyperClockCache;
import org.rocksdb.IngestExternalFileOptions;
import org.rocksdb.Options;
import org.rocksdb.Range;
import org.rocksdb.ReadOptions;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.SizeApproximationFlag;
import org.rocksdb.Slice;
import org.rocksdb.Snapshot;
import org.rocksdb.SstFileWriter;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteBufferManager;
import org.rocksdb.WriteOptions;

/**
 * One open RocksDB and every native handle that belongs to it. Handles are opened and closed here
 * and nowhere else, in this order: iterators, then the bounds that they read through, snapshots,
 * the database, and last the options and what they refer to.
 *
 * <p>Every call passes a {@link UseGate}, so none can reach memory that {@link #close} has freed;
 * the steps of a {@link RocksCursor}, too many for that, have a guard of their own. Safe for use by
 * several threads.
 */
final class NativeDatabase implements AutoCloseable {

  /** How many bounds are kept for later iterators. */
  private static final int MAX_SPARE_BOUNDS = 64;

  private static final double BLOOM_BITS_PER_KEY = 10;
  private static final long ANY_ENTRY_SIZE = 0;
  private static final int DEFAULT_SHARDS = -1;

  private final UseGate gate = new UseGate();

  /** Held by a write, and by a checkpoint, which would else copy a part of one from the log. */
  private final ReentrantLock writing = new ReentrantLock();

  private final int maxKeyBytes;

  private final Set<RocksCursor> cursors = ConcurrentHashMap.newKeySet();
  private final ConcurrentLinkedQueue<ScanBounds> spareBounds = new ConcurrentLinkedQueue<>();
  private final AtomicInteger spareBoundsSize = new AtomicInteger();
  private final Set<RocksSnapshot> snapshots = ConcurrentHashMap.newKeySet();
  private final RocksDB database;

  /** How files are written that become a part of the database: as it writes its own. */
  private final Options loading;

  private final ReadOptions readNewest;
  private final WriteOptions synced;
  private final WriteOptions buffered;

  /** Options and what they refer to, the one opened last first. */
  private final ArrayDeque<AbstractNativeReference> options;

  private boolean closed;

  private NativeDatabase(
      RocksDB database,
      Options loading,
      int maxKeyBytes,
      ArrayDeque<AbstractNativeReference> options) {
    this.database = database;
    this.loading = loading;
    this.maxKeyBytes = maxKeyBytes;
    this.options = options;
    this.readNewest = opened(options, new ReadOptions());
    this.synced = opened(options, new WriteOptions().setSync(true));
    this.buffered = opened(options, new WriteOptions());
  }

  /**
   * Opens a database.
   *
   * @param data the directory for RocksDB's files, which exists
   * @param create whether it may not be there yet, and is created then
   */
  static NativeDatabase open(Path data, RocksOptions sizes, boolean create) {
    ArrayDeque<AbstractNativeReference> opened = new ArrayDeque<>();
    try {
      loadLibrary();
      HyperClockCache cache =
          opened(
              opened,
              new HyperClockCache(
                  sizes.blockCacheBytes() + sizes.writeBufferBytes(),
                  ANY_ENTRY_SIZE,
                  DEFAULT_SHARDS,
                  false));
      WriteBufferManager writeBuffers =
          opened(opened, new WriteBufferManager(sizes.writeBufferBytes(), cache));
      BloomFilter filter = opened(opened, new BloomFilter(BLOOM_BITS_PER_KEY));
      Options options = opened(opened, new Options());
      Tuning.apply(options, sizes, cache, writeBuffers, filter);
      options.setTablePropertiesCollectorFactory(List.of(opened(opened, Tuning.deletionTrigger())));
      options.setCreateIfMissing(create);
      RocksDB database = RocksDB.open(options, data.toString());
      DataFiles.reportLoss(data);
      return new NativeDatabase(database, options, sizes.limits().maxKeyBytes(), opened);
    } catch (RocksDBException | LinkageError e) {
      closeAll(opened);
      throw StorageFailure.of("The database could not be opened: directory %s".formatted(data), e);
    } catch (RuntimeException | Error e) {
      closeAll(opened);
      throw e;
    }
  }

  private static void loadLibrary() {
    try {
      RocksDB.loadLibrary();
    } catch (RuntimeException e) {
      // It is unpacked from its jar, which needs room and the right to write.
      Throwable cause = e.getCause();
      throw StorageFailure.of(
          "RocksDB's native library could not be unpacked to %s"
              .formatted(System.getProperty("java.io.tmpdir")),
          cause == null ? e : cause);
    }
  }

  byte @Nullable [] get(byte[] key) {
    int ticket = gate.enter();
    try {
      return database.get(readNewest, key);
    } catch (RocksDBException e) {
      throw readFailure(e);
    } finally {
      gate.exit(ticket);
    }
  }

  List<byte @Nullable []> getAll(List<byte[]> keys) {
    int ticket = gate.enter();
    try {
      return valuesOf(readNewest, keys);
    } catch (RocksDBException e) {
      throw readFailure(e);
    } finally {
      gate.exit(ticket);
    }
  }

  byte @Nullable [] get(RocksSnapshot snapshot, byte[] key) {
    int ticket = gate.enter();
    try {
      snapshot.enter();
      try {
        return database.get(snapshot.options(), key);
      } finally {
        release(snapshot);
      }
    } catch (RocksDBException e) {
      throw readFailure(e);
    } finally {
      gate.exit(ticket);
    }
  }

  List<byte @Nullable []> getAll(RocksSnapshot snapshot, List<byte[]> keys) {
    int ticket = gate.enter();
    try {
      snapshot.enter();
      try {
        return valuesOf(snapshot.options(), keys);
      } finally {
        release(snapshot);
      }
    } catch (RocksDBException e) {
      throw readFailure(e);
    } finally {
      gate.exit(ticket);
    }
  }

  /**
   * Opens an iterator before the first entry of a range.
   *
   * @param range the keys, not empty
   * @param snapshot the state to read, or null for the newest
   */
  RocksCursor scan(KeyRange range, boolean descending, @Nullable RocksSnapshot snapshot) {
    int ticket = gate.enter();
    try {
      if (snapshot == null) {
        return open(range, descending, null);
      }
      snapshot.enter();
      try {
        return open(range, descending, snapshot.handle());
      } finally {
        release(snapshot);
      }
    } finally {
      gate.exit(ticket);
    }
  }

  RocksSnapshot snapshot() {
    int ticket = gate.enter();
    try {
      Snapshot handle = database.getSnapshot();
      RocksSnapshot snapshot =
          new RocksSnapshot(this, handle, new ReadOptions().setSnapshot(handle));
      snapshots.add(snapshot);
      return snapshot;
    } finally {
      gate.exit(ticket);
    }
  }

  /**
   * Writes a batch at once.
   *
   * @param batch as {@link BatchEncoder} makes it
   * @param sync whether to force it to the disk
   */
  void write(byte[] batch, boolean sync) {
    int ticket = gate.enter();
    writing.lock();
    try (WriteBatch changes = new WriteBatch(batch)) {
      database.write(sync ? synced : buffered, changes);
    } catch (RocksDBException e) {
      throw StorageFailure.of("RocksDB refused a write", e);
    } finally {
      writing.unlock();
      gate.exit(ticket);
    }
  }

  /** The bytes that a range takes in files and write buffers, roughly. */
  long approximateBytes(byte[] from, byte[] to) {
    int ticket = gate.enter();
    try (Slice start = new Slice(from);
        Slice end = new Slice(to)) {
      return database
          .getApproximateSizes(
              List.of(new Range(start, end)),
              SizeApproximationFlag.INCLUDE_FILES,
              SizeApproximationFlag.INCLUDE_MEMTABLES)[0];
    } finally {
      gate.exit(ticket);
    }
  }

  /**
   * Copies all files, or links to them.
   *
   * @param target the directory to make
   */
  void checkpoint(Path target) {
    int ticket = gate.enter();
    try (Checkpoint checkpoint = Checkpoint.create(database);
        FlushOptions first = new FlushOptions()) {
      // What takes long comes before, so that writes wait only for a little.
      database.flush(first);
      writing.lock();
      try {
        checkpoint.createCheckpoint(target.toString());
      } finally {
        writing.unlock();
      }
    } catch (RocksDBException e) {
      throw StorageFailure.of("A checkpoint could not be made: directory %s".formatted(target), e);
    } finally {
      gate.exit(ticket);
    }
  }

  /**
   * Writes sorted entries to a file and makes that a part of the database.
   *
   * @param entries the entries, at least one, their keys strictly ascending
   * @param file where to; it does not exist yet
   */
  void load(List<Map.Entry<byte[], byte[]>> entries, Path file) {
    int ticket = gate.enter();
    try (EnvOptions environment = new EnvOptions();
        SstFileWriter writer = new SstFileWriter(environment, loading);
        IngestExternalFileOptions moved = new IngestExternalFileOptions().setMoveFiles(true)) {
      writer.open(file.toString());
      for (Map.Entry<byte[], byte[]> entry : entries) {
        writer.put(entry.getKey(), entry.getValue());
      }
      writer.finish();
      database.ingestExternalFile(List.of(file.toString()), moved);
    } catch (RocksDBException e) {
      throw StorageFailure.of("Sorted entries could not be added to the database", e);
    } finally {
      gate.exit(ticket);
    }
  }

  /** What RocksDB is doing, and what is open on it. */
  EngineStatistics statistics() {
    int ticket = gate.enter();
    try {
      return new EngineStatistics(
          property("cur-size-all-mem-tables"),
          property("block-cache-usage"),
          property("estimate-table-readers-mem"),
          property("total-sst-files-size"),
          property("estimate-pending-compaction-bytes"),
          property("num-running-flushes"),
          property("num-running-compactions"),
          property("is-write-stopped") != 0,
          property("actual-delayed-write-rate"),
          property("background-errors"),
          cursors.size(),
          snapshots.size());
    } catch (RocksDBException e) {
      throw readFailure(e);
    } finally {
      gate.exit(ticket);
    }
  }

  private long property(String name) throws RocksDBException {
    return database.getLongProperty("rocksdb." + name);
  }

  /** Reads all files and compares them with their checksums. */
  void checkFiles() {
    int ticket = gate.enter();
    try {
      database.verifyChecksum();
    } catch (RocksDBException e) {
      throw readFailure(e);
    } finally {
      gate.exit(ticket);
    }
  }

  /** Closes a cursor's iterator, unless that has been done. */
  void close(RocksCursor cursor) {
    int ticket = gate.tryEnter();
    if (ticket >= 0) {
      try {
        if (cursors.remove(cursor)) {
          cursor.invalidate();
          cursor.iterator().close();
          giveBack(cursor.bounds());
        }
      } finally {
        gate.exit(ticket);
      }
    }
  }

  /** Releases a snapshot once no read of it is under way, unless that has been done. */
  void close(RocksSnapshot snapshot) {
    int ticket = gate.tryEnter();
    if (ticket >= 0) {
      try {
        if (snapshots.remove(snapshot)) {
          release(snapshot);
        }
      } finally {
        gate.exit(ticket);
      }
    }
  }

  /** Closes everything, in the order that the class describes. Idempotent. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    gate.close();
    // From here on nothing can be added or removed by others.
    for (RocksCursor cursor : cursors) {
      cursor.invalidate();
      cursor.iterator().close();
      cursor.bounds().close();
    }
    spareBounds.forEach(ScanBounds::close);
    snapshots.forEach(this::release);
    try {
      // Buffered commits are safe from here on: an orderly end is more than the end of a process.
      database.syncWal();
    } catch (RocksDBException e) {
      throw StorageFailure.of(
          "The database is closed, but its last buffered commits could not be forced to the disk",
          e);
    } finally {
      database.close();
      closeAll(options);
    }
  }

  private List<byte @Nullable []> valuesOf(ReadOptions how, List<byte[]> keys)
      throws RocksDBException {
    return keys.isEmpty() ? List.of() : database.multiGetAsList(how, keys);
  }

  private RocksCursor open(KeyRange range, boolean descending, @Nullable Snapshot snapshot) {
    ScanBounds bounds = takeBounds();
    RocksIterator iterator = database.newIterator(bounds.set(range, snapshot));
    RocksCursor cursor = new RocksCursor(this, iterator, bounds, descending);
    cursors.add(cursor);
    return cursor;
  }

  /** Ends a use of a snapshot, or what keeps it open, and frees it if nothing else uses it. */
  void release(RocksSnapshot snapshot) {
    if (snapshot.exit()) {
      snapshot.options().close();
      database.releaseSnapshot(snapshot.handle());
    }
  }

  private ScanBounds takeBounds() {
    ScanBounds spare = spareBounds.poll();
    if (spare == null) {
      return new ScanBounds(maxKeyBytes);
    }
    spareBoundsSize.decrementAndGet();
    return spare;
  }

  private void giveBack(ScanBounds bounds) {
    if (spareBoundsSize.incrementAndGet() > MAX_SPARE_BOUNDS) {
      spareBoundsSize.decrementAndGet();
      bounds.close();
    } else {
      spareBounds.add(bounds);
    }
  }

  /** What using a closed part of this database gives; the database itself may be closed. */
  RuntimeException closed(String part) {
    return gate.isClosed() ? UseGate.closed() : new IllegalStateException(part);
  }

  static EngineException readFailure(RocksDBException e) {
    return StorageFailure.of("The database could not be read", e);
  }

  private static <T extends AbstractNativeReference> T opened(
      ArrayDeque<AbstractNativeReference> all, T handle) {
    all.push(handle);
    return handle;
  }

  private static void closeAll(ArrayDeque<AbstractNativeReference> handles) {
    while (!handles.isEmpty()) {
      handles.pop().close();
    }
  }
}
