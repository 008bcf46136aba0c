package dev.quarry.engine.rocksdb;

import dev.quarry.error.EngineException;
import dev.quarry.error.NotADatabaseException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The directory of one database, open and locked. It holds
 *
 * <pre>
 * QUARRY         "format 1": what this directory is, and in which layout
 * QUARRY.new     the same, while the database is being created
 * QUARRY.lock    locked while the database is open
 * QUARRY.owner   who has it open
 * data/          RocksDB's files
 * checkpoints/   copies made before a change of schema that destroys something
 * QUARRY.loading sorted entries on their way into data
 * QUARRY.restored a copy of a checkpoint on its way to become data
 * </pre>
 */
final class DatabaseDirectory implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseDirectory.class);
  static final String MARKER = "QUARRY";
  private static final String NEW_MARKER = "QUARRY.new";
  static final String DATA = "data";
  static final String CHECKPOINTS = "checkpoints";
  private static final String LOADING = "QUARRY.loading";
  private static final String FORMAT = "format ";
  private static final int VERSION = 1;

  /** What a process that was killed while it created a database may leave. */
  private static final Set<String> OWN_FILES =
      Set.of(NEW_MARKER, DirectoryLock.LOCK_FILE, DirectoryLock.OWNER_FILE);

  private final Path directory;
  private final DirectoryLock lock;
  private final boolean isNew;

  private DatabaseDirectory(Path directory, DirectoryLock lock, boolean isNew) {
    this.directory = directory;
    this.lock = lock;
    this.isNew = isNew;
  }

  /**
   * Opens a directory, and makes it a database if it is empty or missing. If it cannot be opened,
   * nothing in it is changed.
   */
  static DatabaseDirectory open(Path path) {
    return open(path, true);
  }

  /** Opens a directory whose data is not used any more, so that it may be damaged. */
  static DatabaseDirectory openDamaged(Path path) {
    return open(path, false);
  }

  private static DatabaseDirectory open(Path path, boolean isComplete) {
    try {
      create(path);
      Path directory = path.toRealPath();
      if (!isBegun(directory)) {
        requireEmpty(directory);
      }
      DirectoryLock lock = DirectoryLock.acquire(directory);
      try {
        boolean isNew = !Files.exists(directory.resolve(MARKER));
        if (isNew) {
          begin(directory);
          if (!Files.exists(directory.resolve(DATA))) {
            createOwned(directory.resolve(DATA));
          }
        } else {
          checkFormat(directory);
          CheckpointFiles.finish(directory);
          if (isComplete) {
            DataFiles.requireComplete(directory.resolve(DATA));
          }
        }
        return new DatabaseDirectory(directory, lock, isNew);
      } catch (IOException | RuntimeException | Error e) {
        lock.close();
        throw e;
      }
    } catch (AccessDeniedException e) {
      throw new EngineException(
          "The database directory cannot be used: no permission for %s. Give user %s the right to"
                  .formatted(e.getFile(), System.getProperty("user.name"))
              + " read and write it, or choose another directory.",
          e);
    } catch (FileAlreadyExistsException | NotDirectoryException e) {
      throw new EngineException(
          "The database directory cannot be used: %s is not a directory. Choose another path."
              .formatted(e.getFile()),
          e);
    } catch (IOException e) {
      throw StorageFailure.of("The database directory cannot be used: %s".formatted(path), e);
    }
  }

  /** Whether there is no database in it yet: {@link #created} says when there is. */
  boolean isNew() {
    return isNew;
  }

  /** Makes the directory a database for good, once RocksDB's files are there. */
  void created() {
    try {
      mark(directory);
      DirectoryTree.force(directory);
      Path parent = directory.getParent();
      if (parent != null) {
        DirectoryTree.force(parent);
      }
    } catch (IOException e) {
      throw StorageFailure.of(
          "The database could not be created: directory %s".formatted(directory), e);
    }
  }

  /** Where RocksDB keeps its files. */
  Path data() {
    return directory.resolve(DATA);
  }

  /** Where checkpoints are kept that nobody named a directory for. */
  Path checkpoints() {
    return directory.resolve(CHECKPOINTS);
  }

  /**
   * Makes a copy of this directory that can be opened like it.
   *
   * @param target the directory to make
   * @param data makes the copy of RocksDB's files in the directory that it is given
   */
  void checkpoint(Path target, Consumer<Path> data) {
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new EngineException(
          "A checkpoint could not be made: %s exists already. Name another directory."
              .formatted(target));
    }
    try {
      Path parent = target.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      // What somebody else has made there meanwhile is not touched.
      createOwned(target);
    } catch (IOException e) {
      throw StorageFailure.of("A checkpoint could not be made: directory %s".formatted(target), e);
    }
    // The marker comes last: until then the directory is no database.
    try {
      begin(target);
      data.accept(target.resolve(DATA));
      mark(target);
    } catch (IOException e) {
      DirectoryTree.delete(target);
      throw StorageFailure.of("A checkpoint could not be made: directory %s".formatted(target), e);
    } catch (RuntimeException | Error e) {
      DirectoryTree.delete(target);
      throw e;
    }
  }

  /** Lends a name in this directory's file system under which no file exists. */
  void withTemporaryFile(Consumer<Path> action) {
    Path file = directory.resolve(LOADING);
    try {
      Files.deleteIfExists(file);
      action.accept(file);
    } catch (IOException e) {
      throw StorageFailure.of("The database directory cannot be written", e);
    } finally {
      DirectoryTree.delete(file);
    }
  }

  /** The size of RocksDB's files, in bytes; checkpoints share most of theirs with it. */
  long bytes() {
    Sizes sizes = new Sizes();
    try {
      Files.walkFileTree(directory.resolve(DATA), sizes);
    } catch (IOException e) {
      throw StorageFailure.of("The database directory could not be read", e);
    }
    return sizes.bytes;
  }

  /** Lets others open the directory. Idempotent. */
  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      LOG.warn("The lock of a database directory was left behind: {}.", directory, e);
    }
  }

  private static void create(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return;
    }
    Path parent = path.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    try {
      createOwned(path);
    } catch (FileAlreadyExistsException e) {
      // Another process may have been faster; a plain file is still in the way.
      if (!Files.isDirectory(path)) {
        throw e;
      }
    }
  }

  /** Makes a directory that nobody but its owner can look into, where the system can. */
  private static void createOwned(Path path) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectory(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectory(path);
    }
  }

  private static void requireEmpty(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      Optional<String> other =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> !OWN_FILES.contains(name) && !name.equals(MARKER))
              .sorted()
              .findFirst();
      // The marker may have been written meanwhile by a process that creates the database.
      if (other.isPresent() && !isBegun(directory)) {
        throw new NotADatabaseException(
            "The directory is not a Quarry database: %s holds %s, and no file %s. Choose an empty or a new directory."
                .formatted(directory, other.get(), MARKER));
      }
    }
  }

  private static void checkFormat(Path directory) throws IOException {
    String text = Files.readString(directory.resolve(MARKER)).strip();
    int version;
    try {
      version = text.startsWith(FORMAT) ? Integer.parseInt(text.substring(FORMAT.length())) : 0;
    } catch (NumberFormatException e) {
      version = 0;
    }
    if (version < 1) {
      throw new NotADatabaseException(
          "The directory is not a Quarry database: file %s of %s does not name a format. Restore it from a copy."
              .formatted(MARKER, directory));
    }
    if (version > VERSION) {
      throw new NotADatabaseException(
          "The database was written by a newer version of Quarry: directory %s has format %d, and this version reads up to %d. Open it with the newer one."
              .formatted(directory, version, VERSION));
    }
  }

  private static boolean isBegun(Path directory) {
    return Files.exists(directory.resolve(MARKER)) || Files.exists(directory.resolve(NEW_MARKER));
  }

  /** Says that a database is being created here: until it is, it may be begun again. */
  static void begin(Path directory) throws IOException {
    Path temporary = directory.resolve(NEW_MARKER);
    Files.writeString(temporary, FORMAT + VERSION + "\n");
    // Not a channel: an interrupt would close that, and the directory could not be opened.
    try (RandomAccessFile file = new RandomAccessFile(temporary.toFile(), "rw")) {
      file.getFD().sync();
    }
  }

  /** Writes the marker whole or not at all, and after everything that it speaks for. */
  static void mark(Path directory) throws IOException {
    Files.move(
        directory.resolve(NEW_MARKER), directory.resolve(MARKER), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Adds up file sizes, leaving out what is removed meanwhile: RocksDB does that all the time. */
  private static final class Sizes extends SimpleFileVisitor<Path> {
    private long bytes;

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      bytes += attributes.size();
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (e instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw e;
    }
  }
}
