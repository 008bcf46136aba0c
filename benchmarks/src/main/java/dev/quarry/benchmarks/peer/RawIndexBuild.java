package dev.quarry.benchmarks.peer;

import dev.quarry.benchmarks.data.Account;
import dev.quarry.benchmarks.data.Data;
import dev.quarry.codec.KeyWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rocksdb.EnvOptions;
import org.rocksdb.IngestExternalFileOptions;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.SstFileWriter;

/**
 * An index by name by hand: all documents are read and decoded, the entries sorted in memory and
 * written as one sorted file that RocksDB takes in.
 */
public final class RawIndexBuild {
  private static final byte[] ENTRIES = {1, 9};

  private RawIndexBuild() {}

  /**
   * Builds the index.
   *
   * @param directory a database of accounts that the typed store wrote
   * @return how many entries it has
   */
  public static int build(Path directory) {
    try (RawRocks rocks = new RawRocks(Data.rocksFiles(directory))) {
      List<byte[]> entries = entries(rocks);
      entries.sort(Arrays::compareUnsigned);
      String file = directory.resolve("entries.sst").toString();
      try (EnvOptions environment = new EnvOptions();
          SstFileWriter writer = new SstFileWriter(environment, rocks.options);
          IngestExternalFileOptions ingestion =
              new IngestExternalFileOptions().setMoveFiles(true)) {
        writer.open(file);
        for (byte[] entry : entries) {
          writer.put(entry, AccountBytes.NOTHING);
        }
        writer.finish();
        rocks.db.ingestExternalFile(List.of(file), ingestion);
      }
      return entries.size();
    } catch (RocksDBException e) {
      throw new PeerException(e);
    }
  }

  private static List<byte[]> entries(RawRocks rocks) {
    AccountBytes bytes = new AccountBytes();
    KeyWriter keys = new KeyWriter();
    List<byte[]> entries = new ArrayList<>();
    try (RocksIterator rows = rocks.db.newIterator(rocks.reads)) {
      for (rows.seek(AccountBytes.ROWS);
          rows.isValid() && AccountBytes.startsWith(rows.key(), AccountBytes.ROWS);
          rows.next()) {
        Account row = bytes.decode(rows.value());
        entries.add(keys.reset().raw(ENTRIES).text(row.name()).id(row.id()).toByteArray());
      }
    }
    return entries;
  }
}
