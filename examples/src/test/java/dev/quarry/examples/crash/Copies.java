package dev.quarry.examples.crash;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Databases as files. */
final class Copies {
  private Copies() {}

  /** Copies a database that no process has open. */
  static Path copy(Path database, String name) throws IOException {
    Path target = database.resolveSibling(name);
    delete(target);
    try (Stream<Path> files = Files.walk(database)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, target.resolve(database.relativize(file).toString()));
      }
    }
    return target;
  }

  static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /**
   * Cuts off the end of the newest log, as a loss of power does to what was not forced to the disk.
   *
   * @param part how much of it is left, from 0 to 1
   * @return how many bytes were cut off
   */
  static long cutLog(Path database, double part) throws IOException {
    try (Stream<Path> files = Files.walk(database)) {
      List<Path> logs =
          files.filter(file -> file.getFileName().toString().endsWith(".log")).sorted().toList();
      Path newest = logs.get(logs.size() - 1);
      try (FileChannel log = FileChannel.open(newest, StandardOpenOption.WRITE)) {
        long size = log.size();
        log.truncate((long) (size * part));
        return size - log.size();
      }
    }
  }
}
