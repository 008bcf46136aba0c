package dev.quarry.engine.rocksdb;

import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.CompressionType;
import org.rocksdb.DataBlockIndexType;
import org.rocksdb.Filter;
import org.rocksdb.InfoLogLevel;
import org.rocksdb.Options;
import org.rocksdb.TablePropertiesCollectorFactory;
import org.rocksdb.WALRecoveryMode;
import org.rocksdb.WriteBufferManager;

/** How RocksDB is set up: the choices that do not change what is stored, only what it costs. */
final class Tuning {
  private static final int BACKGROUND_JOBS =
      Math.max(2, Math.min(4, Runtime.getRuntime().availableProcessors()));

  /** So many entries that lie one behind the other, half of them deletions, are many. */
  private static final long DELETION_WINDOW = 4096;

  /** In a file of fewer, so large a part. */
  private static final double DELETED_PART = 0.5;

  private Tuning() {}

  /**
   * Sets everything up.
   *
   * @param options what to change
   * @param cache shared by blocks, indexes, filters and write buffers
   * @param writeBuffers bounds the write buffers inside {@code cache}
   * @param filter for the keys of each file
   */
  static void apply(
      Options options,
      RocksOptions sizes,
      Cache cache,
      WriteBufferManager writeBuffers,
      Filter filter) {
    options
        .setMaxOpenFiles(sizes.maxOpenFiles())
        .setMaxBackgroundJobs(BACKGROUND_JOBS)
        // Large files reach the disk steadily, not all at once when they are finished.
        .setBytesPerSync(1 << 20)
        .setWriteBufferManager(writeBuffers)
        .setAvoidUnnecessaryBlockingIO(true)
        // A torn end of the log is what a crash leaves; what came before it is kept.
        .setWalRecoveryMode(WALRecoveryMode.PointInTimeRecovery);
    quiet(options);
    lsm(options, sizes);
    options.setTableFormatConfig(table(cache, filter));
  }

  /**
   * Has files compacted that delete much, where RocksDB would wait until a level is too large; so
   * the disk's space comes back, and scans do not step over what was deleted for long.
   */
  static TablePropertiesCollectorFactory deletionTrigger() {
    return TablePropertiesCollectorFactory.NewCompactOnDeletionCollectorFactory(
        DELETION_WINDOW, DELETION_WINDOW / 2, DELETED_PART);
  }

  /** RocksDB's own log and statistics are for its developers; they stay small. */
  private static void quiet(Options options) {
    options
        .setInfoLogLevel(InfoLogLevel.WARN_LEVEL)
        .setMaxLogFileSize(1 << 20)
        .setKeepLogFileNum(2)
        .setStatsDumpPeriodSec(0)
        .setStatsPersistPeriodSec(0)
        .setMaxManifestFileSize(16 << 20);
  }

  private static void lsm(Options options, RocksOptions sizes) {
    options
        // One buffer fills while another is written out.
        .setWriteBufferSize(Math.max(sizes.writeBufferBytes() / 2, 1 << 20))
        .setMaxWriteBufferNumber(3)
        .setLevelCompactionDynamicLevelBytes(true)
        .setTargetFileSizeBase(32 << 20)
        .setMaxBytesForLevelBase(128 << 20)
        .setCompressionType(CompressionType.LZ4_COMPRESSION)
        // Most data lies in the last level, is written there once and read through the cache.
        .setBottommostCompressionType(CompressionType.ZSTD_COMPRESSION)
        // A key that is not there is most often asked for just before it is inserted.
        .setMemtableWholeKeyFiltering(true)
        .setMemtablePrefixBloomSizeRatio(0.02)
        // Only one thread writes at a time: commits are grouped before they come here.
        .setAllowConcurrentMemtableWrite(false);
  }

  private static BlockBasedTableConfig table(Cache cache, Filter filter) {
    return new BlockBasedTableConfig()
        .setBlockCache(cache)
        .setFilterPolicy(filter)
        .setWholeKeyFiltering(true)
        .setBlockSize(8 << 10)
        .setDataBlockIndexType(DataBlockIndexType.kDataBlockBinaryAndHash)
        // Indexes and filters count against the cache, so that the bound on memory holds.
        .setCacheIndexAndFilterBlocks(true)
        .setCacheIndexAndFilterBlocksWithHighPriority(true)
        .setPinL0FilterAndIndexBlocksInCache(true)
        .setOptimizeFiltersForMemory(true);
  }
}
