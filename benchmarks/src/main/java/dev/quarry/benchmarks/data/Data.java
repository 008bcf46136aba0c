package dev.quarry.benchmarks.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How much there is, what it may take, and where it lies. */
public final class Data {
  /** How many rows a table has, where nothing else is said. */
  public static final int DOCUMENTS = 200_000;

  /** Accounts whose score is greater, and that are active, are one in a thousand. */
  public static final double SCORE = (DOCUMENTS - 600) / 3.0;

  /** Memory for what was read, in bytes. */
  public static final long CACHE_BYTES = 64L << 20;

  /** Memory for what is not in sorted files yet, in bytes. */
  public static final long WRITE_BUFFER_BYTES = 64L << 20;

  /** How many rows are stored at once. */
  public static final int BATCH = 1_000;

  private Data() {}

  /**
   * Makes rows in batches, so that few of them are there at once.
   *
   * @param <R> the rows
   * @param count how many
   * @param numbered makes one
   * @return batches of {@link #BATCH}
   */
  public static <R> Stream<List<R>> batches(int count, IntFunction<R> numbered) {
    return IntStream.iterate(0, first -> first < count, first -> first + BATCH)
        .mapToObj(first -> rows(first, Math.min(count - first, BATCH), numbered));
  }

  /**
   * Makes rows whose numbers follow one another.
   *
   * @param <R> the rows
   * @param first the number of the first one
   * @param count how many
   * @param numbered makes one
   * @return the rows
   */
  public static <R> List<R> rows(int first, int count, IntFunction<R> numbered) {
    List<R> rows = new ArrayList<>(count);
    for (int number = first; number < first + count; number++) {
      rows.add(numbered.apply(number));
    }
    return rows;
  }

  /**
   * Where the engine keeps RocksDB's files in a database's directory.
   *
   * @param directory the database's
   * @return RocksDB's
   */
  public static Path rocksFiles(Path directory) {
    return directory.resolve("data");
  }

  /**
   * Makes a directory for one use.
   *
   * @return an empty directory, for the caller to {@link #delete}
   */
  public static Path newDirectory() {
    try {
      return Files.createTempDirectory("quarry-benchmark");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Copies a directory and all in it.
   *
   * @param from what to copy
   * @param to not there yet, or empty
   */
  public static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = to.resolve(from.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * How much a directory takes.
   *
   * @param directory to look through
   * @return the lengths of its files, in bytes
   */
  public static long bytes(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.map(Path::toFile).filter(java.io.File::isFile).mapToLong(f -> f.length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Deletes a directory and all in it.
   *
   * @param directory to delete
   */
  public static void delete(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
