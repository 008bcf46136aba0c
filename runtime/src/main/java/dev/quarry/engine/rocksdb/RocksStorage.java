package dev.quarry.engine.rocksdb;

import dev.quarry.engine.BulkLoad;
import dev.quarry.engine.Checkpoints;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineStatistics;
import dev.quarry.engine.FileCheck;
import dev.quarry.engine.KeyRange;
import dev.quarry.engine.Monitored;
import dev.quarry.engine.SizeEstimates;
import dev.quarry.engine.optimistic.PreparedWrite;
import dev.quarry.engine.optimistic.Storage;
import dev.quarry.engine.optimistic.StorageBatch;
import dev.quarry.engine.optimistic.StorageSnapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A database directory with a RocksDB in it. */
final class RocksStorage
    implements Storage, SizeEstimates, Checkpoints, BulkLoad, FileCheck, Monitored {
  private final DatabaseDirectory directory;
  private final NativeDatabase database;
  private final BatchEncoder encoder;
  private final byte[] afterLastKey;

  RocksStorage(DatabaseDirectory directory, NativeDatabase database, int maxKeyBytes) {
    this.directory = directory;
    this.database = database;
    this.encoder = new BatchEncoder(maxKeyBytes);
    this.afterLastKey = BatchEncoder.afterLastKey(maxKeyBytes);
  }

  @Override
  public byte @Nullable [] get(byte[] key) {
    return database.get(key);
  }

  @Override
  public List<byte @Nullable []> getAll(List<byte[]> keys) {
    return database.getAll(keys);
  }

  @Override
  public EngineCursor scan(KeyRange range, boolean descending) {
    return database.scan(range, descending, null);
  }

  @Override
  public StorageSnapshot snapshot() {
    return database.snapshot();
  }

  @Override
  public void write(StorageBatch batch, boolean sync) {
    prepare(batch).write(sync);
  }

  @Override
  public PreparedWrite prepare(StorageBatch batch) {
    byte[] encoded = encoder.encode(batch);
    return sync -> database.write(encoded, sync);
  }

  @Override
  public long bytesOnDisk() {
    return directory.bytes();
  }

  @Override
  public long bytesInRange(KeyRange range) {
    byte[] to = range.to();
    return range.isEmpty()
        ? 0
        : database.approximateBytes(range.from(), to == null ? afterLastKey : to);
  }

  @Override
  public void checkpoint(Path target) {
    directory.checkpoint(target, database::checkpoint);
  }

  @Override
  public Path checkpointDirectory() {
    return directory.checkpoints();
  }

  @Override
  public void load(List<Map.Entry<byte[], byte[]>> entries) {
    if (!entries.isEmpty()) {
      directory.withTemporaryFile(file -> database.load(entries, file));
    }
  }

  @Override
  public EngineStatistics statistics() {
    return database.statistics();
  }

  @Override
  public void checkFiles() {
    database.checkFiles();
  }

  @Override
  public void close() {
    try {
      database.close();
    } finally {
      directory.close();
    }
  }
}
