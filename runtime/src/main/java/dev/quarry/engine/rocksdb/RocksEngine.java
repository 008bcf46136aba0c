package dev.quarry.engine.rocksdb;

import dev.quarry.engine.Engine;
import dev.quarry.engine.optimistic.OptimisticEngine;

/** Opens databases on disk. */
public final class RocksEngine {
  private RocksEngine() {}

  /**
   * Opens a database, and creates it if the directory is empty or missing.
   *
   * @param options where it is, and what it may take
   * @return the engine, to be closed by the caller
   * @throws dev.quarry.error.DatabaseLockedException if it is open already, here or in another
   *     process
   * @throws dev.quarry.error.NotADatabaseException if the directory holds something else, or a
   *     newer format
   * @throws dev.quarry.error.EngineException if the directory cannot be used or its files are
   *     damaged
   */
  public static Engine open(RocksOptions options) {
    DatabaseDirectory directory = DatabaseDirectory.open(options.directory());
    try {
      NativeDatabase database = NativeDatabase.open(directory.data(), options, directory.isNew());
      if (directory.isNew()) {
        created(directory, database);
      }
      return new OptimisticEngine(
          new RocksStorage(directory, database, options.limits().maxKeyBytes()), options.limits());
    } catch (RuntimeException | Error e) {
      directory.close();
      throw e;
    }
  }

  private static void created(DatabaseDirectory directory, NativeDatabase database) {
    try {
      directory.created();
    } catch (RuntimeException | Error e) {
      database.close();
      throw e;
    }
  }
}
