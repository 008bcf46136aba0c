package dev.quarry.benchmarks.shapes;

import dev.quarry.Database;
import dev.quarry.OpenOptions;
import dev.quarry.engine.Durability;
import dev.quarry.schema.DatabaseSchema;
import dev.quarry.table.Session;
import dev.quarry.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The table whose record changes. */
final class Rows extends Table<Object, Integer> {
  static final int DOCUMENTS = 100_000;
  private static final int BATCH = 1_000;

  private Rows(Session session, DatabaseSchema schema) {
    super(session, Change.table(schema));
  }

  static Rows in(Database database, DatabaseSchema schema) {
    return new Rows(database, schema);
  }

  /** Opens a database whose reads all go to the storage. */
  static Database open(Path directory, DatabaseSchema schema) {
    return Database.open(
        directory,
        OpenOptions.defaults().withDurability(Durability.BUFFERED).withDocumentCacheBytes(0),
        schema);
  }

  /** Stores all documents in the shape before a change. */
  static void fill(Path directory, Change change) {
    try (Database database = open(directory, change.before())) {
      in(database, change.before()).insertNumbered(change);
    }
  }

  /**
   * Stores the same documents in the shape after it, as a program finds them that reads old ones.
   */
  static void fillToday(Path directory, Change change) {
    Path older = newDirectory();
    try {
      fill(older, change);
      try (Database from = open(older, change.after());
          Database to = open(directory, change.after())) {
        in(to, change.after()).insertRows(in(from, change.after()).scan().list());
      }
    } finally {
      delete(older);
    }
  }

  private void insertNumbered(Change change) {
    List<Object> rows = new ArrayList<>();
    for (int number = 0; number < DOCUMENTS; number++) {
      rows.add(change.rows().apply(number));
    }
    insertRows(rows);
  }

  private void insertRows(List<Object> rows) {
    for (int first = 0; first < rows.size(); first += BATCH) {
      insertAll(rows.subList(first, Math.min(rows.size(), first + BATCH)));
    }
  }

  static Path newDirectory() {
    try {
      return Files.createTempDirectory("quarry-shapes");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
