package dev.quarry.engine.rocksdb;

import dev.quarry.error.DatabaseLockedException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The lock on one database directory, held against other processes by the operating system and
 * against this one by a table. The operating system drops it when the process ends, however it
 * ends; the file that names the owner may outlive it and means nothing without the lock.
 */
final class DirectoryLock implements AutoCloseable {
  static final String LOCK_FILE = "QUARRY.lock";
  static final String OWNER_FILE = "QUARRY.owner";

  /**
   * The directories that this process has open. Asked before the lock file is opened, because on
   * some systems closing a second channel on a file drops the lock of the first.
   */
  private static final ConcurrentMap<Path, Owner> OPEN_HERE = new ConcurrentHashMap<>();

  private final Path directory;
  private final Owner self;
  private final FileChannel channel;
  private boolean closed;

  private DirectoryLock(Path directory, Owner self, FileChannel channel) {
    this.directory = directory;
    this.self = self;
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @param directory a real path, so that two names of one directory are one
   * @throws DatabaseLockedException if somebody has it
   * @throws IOException if the directory cannot be written
   */
  static DirectoryLock acquire(Path directory) throws IOException {
    Owner self = Owner.self();
    Owner here = OPEN_HERE.putIfAbsent(directory, self);
    if (here != null) {
      throw openHere(directory, here);
    }
    FileChannel channel = null;
    boolean acquired = false;
    try {
      channel = lock(directory);
      self.write(directory.resolve(OWNER_FILE));
      acquired = true;
      return new DirectoryLock(directory, self, channel);
    } finally {
      if (!acquired) {
        free(directory, self, channel);
      }
    }
  }

  /** Lets others open the directory. Idempotent, and safe for use by several threads. */
  @Override
  public synchronized void close() throws IOException {
    // The channel cannot tell: an interrupt may have closed it without the table being told.
    if (closed) {
      return;
    }
    closed = true;
    try {
      Files.deleteIfExists(directory.resolve(OWNER_FILE));
    } finally {
      free(directory, self, channel);
    }
  }

  /** Drops the lock of the operating system, if there is one, and then the entry in the table. */
  private static void free(Path directory, Owner self, @Nullable FileChannel channel)
      throws IOException {
    try {
      if (channel != null) {
        channel.close();
      }
    } finally {
      OPEN_HERE.remove(directory, self);
    }
  }

  private static FileChannel lock(Path directory) throws IOException {
    FileChannel channel =
        FileChannel.open(
            directory.resolve(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = tryLock(channel, directory);
      return channel;
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
  }

  private static FileLock tryLock(FileChannel channel, Path directory) throws IOException {
    @Nullable FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      throw new DatabaseLockedException(
          "The database is already open in this process, through another class loader: directory %s."
              .formatted(directory),
          e);
    }
    if (lock == null) {
      throw new DatabaseLockedException(
          "The database is already open: directory %s is open in %s. Close it there first."
              .formatted(
                  directory,
                  Owner.read(directory.resolve(OWNER_FILE))
                      .map(Owner::toString)
                      .orElse("another process")));
    }
    return lock;
  }

  private static DatabaseLockedException openHere(Path directory, Owner here) {
    return new DatabaseLockedException(
        "The database is already open: directory %s is open in this process since %s."
                .formatted(directory, here.since())
            + " Share the one that is open, or close it first.");
  }
}
