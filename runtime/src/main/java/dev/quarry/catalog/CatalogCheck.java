package dev.quarry.catalog;

import dev.quarry.codec.KeyReader;
import dev.quarry.engine.Counter;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.schema.FieldSchema;
import dev.quarry.verify.Damage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads every entry of the catalog, and finds those that cannot be read or contradict one another.
 * For one thread.
 */
public final class CatalogCheck {

  /** Takes what is found. */
  @FunctionalInterface
  public interface Sink {
    /**
     * Takes one finding.
     *
     * @param damage its kind
     * @param table the table's name, or empty
     * @param key the catalog's key that it concerns
     * @param reason what is wrong
     * @param example what was said of it
     */
    void found(Damage damage, String table, byte[] key, String reason, String example);
  }

  private static final int SECRET_BYTES = 32;

  private final EngineTransaction reads;
  private final Sink sink;
  private final List<StoredTable> tables = new ArrayList<>();
  private final List<FormerTable> former = new ArrayList<>();
  private final Map<Integer, StoredTable> byNumber = new HashMap<>();
  private boolean unreadable;

  /**
   * Reads the tables.
   *
   * @param reads what to read from
   * @param sink takes what is found
   */
  public CatalogCheck(EngineTransaction reads, Sink sink) {
    this.reads = reads;
    this.sink = sink;
  }

  /**
   * The tables that could be read; after {@link #run}.
   *
   * @return the tables by name
   */
  public List<StoredTable> tables() {
    return tables;
  }

  /**
   * The tables that were given up and could be read; after {@link #run}.
   *
   * @return the tables, oldest first
   */
  public List<FormerTable> formerTables() {
    return former;
  }

  /** Goes through the whole catalog. */
  public void run() {
    readTables();
    int nextTable = nextTable();
    for (StoredTable table : tables) {
      checkTable(table, nextTable);
    }
    try (EngineCursor entries = reads.scan(CatalogKeys.all(), false)) {
      while (entries.next()) {
        check(entries.key(), entries.value());
      }
    }
  }

  private void readTables() {
    try (EngineCursor entries = reads.scan(CatalogKeys.tables(), false)) {
      while (entries.next()) {
        byte[] key = entries.key();
        try {
          StoredTable table = TableJson.read(entries.value());
          tables.add(table);
          if (byNumber.put(table.number(), table) != null) {
            wrong(table, "two tables have one number");
          }
          if (!Arrays.equals(key, CatalogKeys.table(table.name()))) {
            wrong(table, "the table has another name than its entry");
          }
        } catch (RuntimeException e) {
          unreadable = true;
          sink.found(Damage.CATALOG_WRONG, "", key, "a table's entry cannot be read", text(e));
        }
      }
    }
    try (EngineCursor entries = reads.scan(CatalogKeys.formerTables(), false)) {
      while (entries.next()) {
        try {
          FormerTable table = FormerTableJson.read(entries.value());
          former.add(table);
          if (!table.emptied() && byNumber.put(table.table().number(), table.table()) != null) {
            wrong(table.table(), "a former table has the number of another");
          }
        } catch (RuntimeException e) {
          unreadable = true;
          sink.found(
              Damage.CATALOG_WRONG,
              "",
              entries.key(),
              "a former table's entry cannot be read",
              text(e));
        }
      }
    }
  }

  private int nextTable() {
    byte[] header = reads.get(CatalogKeys.header());
    if (header == null) {
      if (!tables.isEmpty()) {
        sink.found(Damage.CATALOG_WRONG, "", CatalogKeys.header(), "the catalog has no header", "");
      }
      return Integer.MAX_VALUE;
    }
    try {
      return CatalogHeader.read(header).nextTable();
    } catch (RuntimeException e) {
      sink.found(
          Damage.CATALOG_WRONG, "", CatalogKeys.header(), "the header cannot be read", text(e));
      return Integer.MAX_VALUE;
    }
  }

  private void checkTable(StoredTable table, int nextTable) {
    if (table.number() < 1 || table.number() >= nextTable) {
      wrong(table, "the table has a number that was not given out");
    }
    Set<Integer> numbers = new HashSet<>(table.dropping());
    for (StoredIndex index : table.indexes()) {
      if (!numbers.add(index.number())) {
        wrong(table, "two indexes have one number");
      }
    }
    if (numbers.stream().anyMatch(number -> number < 1 || number >= table.nextIndex())) {
      wrong(table, "an index has a number that was not given out");
    }
    Set<Integer> shapes = new HashSet<>();
    table.shapes().forEach(shape -> shapes.add(shape.number()));
    if (table.shapes().isEmpty() || shapes.size() != table.shapes().size()) {
      wrong(table, "the table has no shape, or two of one number");
      return;
    }
    List<String> fields = table.newestShape().fields().stream().map(FieldSchema::name).toList();
    if (table.key().isEmpty() || !fields.containsAll(table.key())) {
      wrong(table, "the key names a component that the shape has not");
    }
    Set<String> indexes = new HashSet<>();
    table.indexes().forEach(index -> indexes.add(index.schema().name()));
    if (!table.references().stream().allMatch(each -> indexes.contains(each.index()))) {
      wrong(table, "a reference names an index that the table has not");
    }
  }

  private void wrong(StoredTable table, String reason) {
    sink.found(Damage.CATALOG_WRONG, table.name(), CatalogKeys.table(table.name()), reason, "");
  }

  private void check(byte[] key, byte[] value) {
    try {
      KeyReader in = new KeyReader(key);
      in.varint();
      switch (in.text()) {
        case "catalog" -> in.end();
        case "table", "former" -> {
          // read before
        }
        case "secret" -> {
          in.end();
          if (value.length != SECRET_BYTES) {
            throw new IllegalArgumentException("it has %d bytes".formatted(value.length));
          }
        }
        case "count" -> checkCount(in, key, value);
        case "duplicate" -> {
          StoredTable table = byNumber.get(in.varint());
          int index = in.varint();
          if (table == null || !hasIndex(table, index)) {
            unknown(key, "it notes a document of an index that does not exist");
          }
        }
        case "progress" -> {
          in.text();
          in.end();
          Progress.parse(value);
        }
        case "history" -> {
          in.int64();
          in.end();
          History.parse(value);
        }
        case "migration" -> {
          in.text();
          in.end();
          Migrations.parse(value);
        }
        case "quarantine" -> Quarantine.parse(value);
        case "stray" -> {
          // whatever lay there
        }
        default -> unknown(key, "the catalog has no entries of that kind");
      }
    } catch (RuntimeException e) {
      sink.found(Damage.NOTE_UNREADABLE, "", key, "an entry cannot be read", text(e));
    }
  }

  private void checkCount(KeyReader in, byte[] key, byte[] value) {
    int number = in.varint();
    int shape = in.varint();
    in.end();
    StoredTable table = byNumber.get(number);
    if (table == null || table.shapes().stream().noneMatch(each -> each.number() == shape)) {
      unknown(key, "it counts documents of a table or shape that does not exist");
    } else if (value.length != Counter.BYTES) {
      sink.found(Damage.COUNT_WRONG, table.name(), key, "a count is no number", "");
    }
  }

  private static boolean hasIndex(StoredTable table, int number) {
    return table.dropping().contains(number)
        || table.indexes().stream().anyMatch(index -> index.number() == number);
  }

  /** What a table owns cannot be told if its description cannot be read. */
  private void unknown(byte[] key, String reason) {
    if (unreadable) {
      return;
    }
    sink.found(Damage.KEY_UNKNOWN, "", key, reason, "");
  }

  private static String text(RuntimeException e) {
    return String.valueOf(e.getMessage());
  }
}
