package dev.quarry.examples.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A directory of files as one file. */
final class Archive {

  private Archive() {}

  /** Packs a closed database, without what its engine only logs. */
  static void pack(Path directory, Path file) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(directory)) {
      files = all.filter(Files::isRegularFile).filter(Archive::isKept).sorted().toList();
    }
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Path each : files) {
        zip.putNextEntry(new ZipEntry(directory.relativize(each).toString().replace('\\', '/')));
        Files.copy(each, zip);
        zip.closeEntry();
      }
    }
  }

  private static boolean isKept(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith("LOG")
        && !name.startsWith("OPTIONS")
        && !name.equals("LOCK")
        && !name.equals("QUARRY.lock")
        && !name.equals("QUARRY.owner")
        && !file.toString().contains("checkpoints");
  }

  /** Unpacks into a directory that does not exist yet. */
  static Path unpack(Path file, Path directory) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path target = directory.resolve(entry.getName());
        Files.createDirectories(target.getParent());
        Files.copy(zip, target);
      }
    }
    return directory;
  }
}
