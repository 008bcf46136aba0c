package dev.quarry.benchmarks.peer;

import dev.quarry.benchmarks.data.Data;
import java.nio.file.Path;
import java.util.List;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.Cache;
import org.rocksdb.CompressionType;
import org.rocksdb.DataBlockIndexType;
import org.rocksdb.HyperClockCache;
import org.rocksdb.Options;
import org.rocksdb.ReadOptions;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.TablePropertiesCollectorFactory;
import org.rocksdb.WriteOptions;

/** RocksDB as one would use it by hand, with the settings that the store's engine uses. */
public final class RawRocks implements AutoCloseable {
  static {
    RocksDB.loadLibrary();
  }

  private final Cache cache =
      new HyperClockCache(Data.CACHE_BYTES + Data.WRITE_BUFFER_BYTES, 0, -1, false);
  private final BloomFilter filter = new BloomFilter(10);
  private final TablePropertiesCollectorFactory deletions =
      TablePropertiesCollectorFactory.NewCompactOnDeletionCollectorFactory(4096, 2048, 0.5);
  final Options options;
  public final ReadOptions reads = new ReadOptions();
  public final WriteOptions writes = new WriteOptions();
  public final RocksDB db;

  /**
   * Opens a database.
   *
   * @param directory RocksDB's own
   */
  public RawRocks(Path directory) throws RocksDBException {
    options =
        new Options()
            .setCreateIfMissing(true)
            .setWriteBufferSize(Data.WRITE_BUFFER_BYTES / 2)
            .setMaxWriteBufferNumber(3)
            .setMemtableWholeKeyFiltering(true)
            .setMemtablePrefixBloomSizeRatio(0.02)
            .setMaxOpenFiles(512)
            .setLevelCompactionDynamicLevelBytes(true)
            .setTargetFileSizeBase(32 << 20)
            .setMaxBytesForLevelBase(128 << 20)
            .setCompressionType(CompressionType.LZ4_COMPRESSION)
            .setBottommostCompressionType(CompressionType.ZSTD_COMPRESSION)
            .setTableFormatConfig(
                new BlockBasedTableConfig()
                    .setBlockCache(cache)
                    .setFilterPolicy(filter)
                    .setBlockSize(8 << 10)
                    .setDataBlockIndexType(DataBlockIndexType.kDataBlockBinaryAndHash)
                    .setCacheIndexAndFilterBlocks(true)
                    .setCacheIndexAndFilterBlocksWithHighPriority(true)
                    .setPinL0FilterAndIndexBlocksInCache(true));
    options.setTablePropertiesCollectorFactory(List.of(deletions));
    db = RocksDB.open(options, directory.toString());
  }

  @Override
  public void close() {
    writes.close();
    reads.close();
    db.close();
    options.close();
    deletions.close();
    filter.close();
    cache.close();
  }
}
