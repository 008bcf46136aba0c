package dev.quarry.catalog;

import dev.quarry.engine.Durability;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.evolution.HistoryEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The tables that a database holds. What it answers is always what is stored: a change is written
 * first, in one transaction with the data that belongs to it. Thread-safe.
 */
public final class Catalog {
  private final Engine engine;
  private volatile CatalogState state;

  private Catalog(Engine engine, CatalogState state) {
    this.engine = engine;
    this.state = state;
  }

  /**
   * Reads the catalog of a database.
   *
   * @param engine the database's engine
   * @return the catalog
   * @throws dev.quarry.error.SchemaMismatchException if it was written by a newer version
   * @throws dev.quarry.error.EngineException if it is damaged
   */
  public static Catalog read(Engine engine) {
    try (EngineTransaction transaction = engine.snapshot()) {
      return new Catalog(engine, CatalogReader.read(transaction));
    }
  }

  /** All of it as of now. */
  CatalogState state() {
    return state;
  }

  /**
   * The table of the given name.
   *
   * @param name a table of the schema that the database was opened with
   * @return the table
   * @throws IllegalArgumentException if there is none
   */
  public StoredTable table(String name) {
    StoredTable table = state.tables().get(name);
    if (table == null) {
      throw new IllegalArgumentException("The database has no table named \"" + name + "\".");
    }
    return table;
  }

  /**
   * All stored tables, also those that the compiled schema does not name.
   *
   * @return the tables, by name
   */
  public List<StoredTable> tables() {
    return List.copyOf(state.tables().values());
  }

  /**
   * The version of the catalog's form.
   *
   * @return the number
   */
  public int format() {
    return state.header().format();
  }

  /**
   * The catalog as JSON, in the form that it is stored in.
   *
   * @return a new tree
   */
  public ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("format", format());
    ArrayNode tables = json.putArray("tables");
    tables().forEach(table -> tables.add(TableJson.tree(table)));
    ArrayNode former = json.putArray("former");
    formerTables().forEach(table -> former.add(FormerTableJson.tree(table)));
    return json;
  }

  /**
   * All tables that were given up.
   *
   * @return the tables, oldest first
   */
  public List<FormerTable> formerTables() {
    return state.former();
  }

  /**
   * The table that documents come from because its key has changed.
   *
   * @param number the number of the table that they go to
   * @return the former table, or null if there is none that may still have documents
   */
  public @Nullable StoredTable source(int number) {
    return state.source(number);
  }

  /**
   * Changes a table.
   *
   * @param name its name
   * @param change makes the new table from the old one
   * @param together what else is written in the same transaction
   */
  public synchronized void change(
      String name, UnaryOperator<StoredTable> change, Consumer<EngineTransaction> together) {
    StoredTable next = change.apply(table(name));
    Map<String, StoredTable> tables = new LinkedHashMap<>(state.tables());
    tables.put(name, next);
    try (EngineTransaction transaction = engine.begin()) {
      transaction.put(CatalogKeys.table(name), TableJson.write(next));
      together.accept(transaction);
      transaction.commit(Durability.SYNC);
    }
    state = new CatalogState(state.header(), tables, state.former());
  }

  /**
   * Notes that nothing is left of a table that was given up.
   *
   * @param number its number
   * @param together what else is written in the same transaction
   */
  public synchronized void emptied(int number, Consumer<EngineTransaction> together) {
    List<FormerTable> former = new ArrayList<>();
    for (FormerTable each : state.former()) {
      former.add(each.table().number() == number ? each.asEmptied() : each);
    }
    try (EngineTransaction transaction = engine.begin()) {
      for (FormerTable each : former) {
        if (each.table().number() == number) {
          transaction.put(CatalogKeys.formerTable(number), FormerTableJson.write(each));
        }
      }
      together.accept(transaction);
      transaction.commit(Durability.SYNC);
    }
    state = new CatalogState(state.header(), state.tables(), former);
  }

  /**
   * Does what a plan says of the catalog, all of it or nothing.
   *
   * @param planned the plan, made from this catalog as it is now
   */
  public synchronized void apply(PlannedSchema planned) {
    CatalogState next = planned.next();
    try (EngineTransaction transaction = engine.begin()) {
      CatalogReader.write(state, next, transaction);
      planned.plan().steps().forEach(step -> History.add(transaction, step));
      planned.migrations().forEach(migration -> Migrations.put(transaction, migration));
      transaction.commit(Durability.SYNC);
    }
    state = next;
  }

  /**
   * Adds to the history.
   *
   * @param event what happened
   * @param table the table's name, or empty
   * @param subject what of the table, or empty
   * @param detail a sentence for people
   */
  public synchronized void note(String event, String table, String subject, String detail) {
    try (EngineTransaction transaction = engine.begin()) {
      note(transaction, event, table, subject, detail);
      transaction.commit(Durability.SYNC);
    }
  }

  /**
   * Adds to the history in the transaction that does what is told of.
   *
   * @param transaction the transaction
   * @param event what happened
   * @param table the table's name, or empty
   * @param subject what of the table, or empty
   * @param detail a sentence for people
   */
  public static void note(
      EngineTransaction transaction, String event, String table, String subject, String detail) {
    History.add(transaction, event, table, subject, detail);
  }

  /**
   * All that was done to the schema.
   *
   * @return the entries, oldest first
   */
  public List<HistoryEntry> history() {
    try (EngineTransaction transaction = engine.snapshot()) {
      return History.read(transaction);
    }
  }
}
