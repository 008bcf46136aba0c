package dev.quarry.engine.rocksdb;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done to whole directories. */
final class DirectoryTree {
  private static final Logger LOG = LoggerFactory.getLogger(DirectoryTree.class);

  private DirectoryTree() {}

  /** Deletes a file, or a directory with all that is in it. What cannot be deleted is logged. */
  static void delete(Path root) {
    if (!Files.exists(root)) {
      return;
    }
    try {
      Files.walkFileTree(root, new Deletion());
    } catch (IOException e) {
      LOG.warn("A file that is no longer needed was left behind: {}.", root, e);
    }
  }

  /** Forces the names in a directory to the disk, where the system can. */
  static void force(Path directory) {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      LOG.debug("A directory cannot be forced to the disk here: {}", directory, e);
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e)
        throws IOException {
      if (e != null) {
        throw e;
      }
      Files.delete(directory);
      return FileVisitResult.CONTINUE;
    }
  }
}
