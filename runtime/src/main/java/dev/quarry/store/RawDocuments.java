package dev.quarry.store;

import dev.quarry.catalog.DocumentCounts;
import dev.quarry.catalog.FormerTable;
import dev.quarry.catalog.StoredTable;
import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.KeyWriter;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.DuplicateKeyException;
import dev.quarry.schema.FieldSchema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The documents of a stored table as JSON: of one of the schema, or of one that no compiled code
 * knows. Thread-safe; what it reads and writes is its caller's transaction.
 */
public final class RawDocuments {
  private final StoredTable stored;
  private final boolean writable;
  private final @Nullable TableStore<?, ?> table;
  private final DocumentConversion conversion;
  private final EarlierForm form;
  private final KeyLayout keys;
  private final KeyJson keyJson;
  private final DocumentCounts counts;
  private final byte[] prefix;

  private RawDocuments(
      StoredTable stored,
      boolean writable,
      @Nullable TableStore<?, ?> table,
      List<TableStep> steps,
      String dateVersion) {
    this.stored = stored;
    this.writable = writable;
    this.table = table;
    this.conversion =
        table == null ? new DocumentConversion(stored, List.of()) : table.conversion();
    this.form = new EarlierForm(stored, conversion, steps, dateVersion);
    this.keys = KeyLayout.ofKey(stored.definition());
    this.keyJson = new KeyJson(stored);
    this.counts = new DocumentCounts(stored);
    this.prefix = new KeyWriter().varint(stored.number()).varint(0).toByteArray();
  }

  /**
   * The documents of a table, as a migration of the whole database has them.
   *
   * @param store the store
   * @param name the table's name, present or former; of a table that was renamed, either
   * @param dateVersion the migration; empty if it has been through before, and is run once more or
   *     undone
   * @param isUndoing whether tables without indexes that the schema does not list may be written
   * @return the documents
   * @throws IllegalArgumentException if no stored table has that name
   */
  public static RawDocuments of(Store store, String name, String dateVersion, boolean isUndoing) {
    for (TableStore<?, ?> table : store.tables()) {
      if (table.schema().name().equals(name)) {
        return of(store, table, dateVersion);
      }
    }
    List<FormerTable> former = store.catalog().formerTables();
    for (int i = former.size() - 1; i >= 0; i--) {
      if (!former.get(i).emptied() && former.get(i).table().name().equals(name)) {
        return new RawDocuments(former.get(i).table(), true, null, List.of(), dateVersion);
      }
    }
    for (TableStore<?, ?> table : store.tables()) {
      if (table.schema().definition().formerNames().contains(name)) {
        return of(store, table, dateVersion);
      }
    }
    StoredTable unlisted = store.catalog().table(name);
    boolean writable = isUndoing && unlisted.indexes().isEmpty();
    return new RawDocuments(unlisted, writable, null, List.of(), dateVersion);
  }

  /** Documents that have not moved to their new keys yet are where they were. */
  private static RawDocuments of(Store store, TableStore<?, ?> table, String dateVersion) {
    List<TableStep> steps = store.settings().stepsOf(table.schema());
    for (FormerTable former : store.catalog().formerTables()) {
      if (former.successor() == table.keys().number() && store.count(former.table()) > 0) {
        return new RawDocuments(former.table(), true, null, steps, dateVersion);
      }
    }
    return new RawDocuments(
        store.catalog().table(table.schema().name()), true, table, steps, dateVersion);
  }

  /**
   * The documents of a table of the schema.
   *
   * @param store the store
   * @param table the table
   * @return the documents
   */
  public static RawDocuments of(Store store, TableStore<?, ?> table) {
    return new RawDocuments(
        store.catalog().table(table.schema().name()), true, table, List.of(), "");
  }

  /**
   * The table's name.
   *
   * @return the name
   */
  public String name() {
    return stored.name();
  }

  /**
   * Where they lie.
   *
   * @return the range of their keys
   */
  public KeyRange range() {
    return KeyRange.prefix(prefix);
  }

  /**
   * How many there are.
   *
   * @param transaction what to read from
   * @return the number
   */
  public long count(StoreTransaction transaction) {
    return counts.all(transaction.engine());
  }

  /**
   * A document's key as a person would write it.
   *
   * @param documentKey where it lies
   * @return the text
   */
  public String keyText(byte[] documentKey) {
    return keys.text(documentKey, prefix.length);
  }

  /**
   * A document as JSON, in the form that it had before the migration.
   *
   * @param document its bytes, in any shape
   * @return a new tree
   */
  public ObjectNode json(byte[] document) {
    return form.json(document);
  }

  /**
   * A document as JSON, in the form of the shape that it is stored in, before any migration.
   *
   * @param document its bytes, in any shape
   * @return a new tree
   */
  public ObjectNode ownJson(byte[] document) {
    return conversion.json(document);
  }

  /**
   * Where a document lies.
   *
   * @param key an object that has the components of its key
   * @return the engine's key
   */
  public byte[] documentKey(ObjectNode key) {
    return keyJson.documentKey(today(key));
  }

  /** A key whose components may have the names of the time before. */
  private ObjectNode today(ObjectNode key) {
    List<FieldSchema> before = form.fields();
    ObjectNode today = key;
    for (FieldSchema field : stored.newestShape().fields()) {
      if (before != null && stored.key().contains(field.name()) && !key.has(field.name())) {
        for (FieldSchema old : before) {
          if (old.id() == field.id() && key.has(old.name())) {
            today = today.deepCopy().set(field.name(), key.get(old.name()));
          }
        }
      }
    }
    return today;
  }

  /**
   * Finds a document.
   *
   * @param transaction what to read from
   * @param key the components of its key
   * @return the document, or empty if there is none
   */
  public Optional<ObjectNode> find(StoreTransaction transaction, ObjectNode key) {
    return Optional.ofNullable(transaction.engine().get(documentKey(key))).map(this::json);
  }

  /**
   * Writes a document.
   *
   * @param transaction what to write in
   * @param json the document
   * @param insert whether its key must be free
   * @return whether its key was free
   */
  public boolean write(StoreTransaction transaction, ObjectNode json, boolean insert) {
    requireWritable();
    byte[] document = encode(json);
    if (table != null) {
      return write(table, transaction, document, insert);
    }
    byte[] key = documentKey(json);
    byte[] before = transaction.engine().get(key);
    if (insert && before != null) {
      throw new DuplicateKeyException(stored.name(), keyText(key));
    }
    if (before != null) {
      counts.add(transaction.engine(), new DocumentReader(before).shape(), -1);
    }
    counts.add(transaction.engine(), conversion.today(), 1);
    transaction.engine().put(key, document);
    return before == null;
  }

  private byte[] encode(ObjectNode json) {
    if (table != null) {
      return form.encode(json);
    } else if (form.hasStepsBetween()) {
      throw new IllegalStateException(
          "Documents that are on their way to other keys through several migrations cannot be"
              + " written in between: table "
              + stored.name()
              + ". Give the migration a date version before or after all of the table's.");
    }
    return conversion.encode(json);
  }

  private static <R, K> boolean write(
      TableStore<R, K> table, StoreTransaction transaction, byte[] document, boolean insert) {
    R row = table.decodeNew(document);
    if (insert) {
      transaction.insert(table, row);
      return true;
    }
    return transaction.upsert(table, row);
  }

  /**
   * Removes a document.
   *
   * @param transaction what to write in
   * @param key where it lies
   * @return whether there was one
   */
  public boolean delete(StoreTransaction transaction, byte[] key) {
    requireWritable();
    if (table != null) {
      return transaction.deleteAt(table, key);
    }
    byte[] before = transaction.engine().get(key);
    if (before == null) {
      return false;
    }
    transaction.engine().delete(key);
    counts.add(transaction.engine(), new DocumentReader(before).shape(), -1);
    return true;
  }

  private void requireWritable() {
    if (!writable) {
      throw new IllegalStateException(
          "A table that the schema neither lists nor declares removed cannot be written: table "
              + stored.name()
              + ". List it, or name it in @Schema(removed = …).");
    }
  }
}
