package dev.quarry.store;

import dev.quarry.engine.Durability;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.Limits;
import dev.quarry.error.DocumentNotFoundException;
import dev.quarry.error.DuplicateKeyException;
import dev.quarry.error.InvalidDocumentException;
import dev.quarry.error.LimitExceededException;
import dev.quarry.error.UniqueViolationException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A transaction on records: each write keeps a document and all its index entries together, and
 * checks everything before it changes anything. Not thread-safe.
 */
public final class StoreTransaction implements AutoCloseable {
  /** How many documents are looked up at once. */
  private static final int BATCH = 512;

  private final EngineTransaction engine;
  private final Limits limits;
  private final ReferenceChecks references;
  private @Nullable RuntimeException broken;

  StoreTransaction(EngineTransaction engine, Limits limits, ReferenceGraph graph) {
    this.engine = engine;
    this.limits = limits;
    this.references = new ReferenceChecks(this, graph);
  }

  /**
   * The engine's transaction, to read from.
   *
   * @return the transaction
   */
  public EngineTransaction engine() {
    return engine;
  }

  /**
   * Adds a document.
   *
   * @param table its table
   * @param row the document
   * @param <R> the record
   * @param <K> the key
   */
  public <R, K> void insert(TableStore<R, K> table, R row) {
    byte[] document = table.encode(row);
    byte[] key = table.documentKey(table.schema().codec().key(row));
    if (engine.get(key) != null) {
      throw new DuplicateKeyException(table.schema().name(), table.keys().keyText(key));
    }
    write(table, key, null, null, row, document);
  }

  /**
   * Adds documents.
   *
   * @param table their table
   * @param rows the documents
   * @param <R> the record
   * @param <K> the key
   */
  public <R, K> void insertAll(TableStore<R, K> table, Iterable<? extends R> rows) {
    List<R> batch = new ArrayList<>();
    for (R row : rows) {
      batch.add(row);
      if (batch.size() == BATCH) {
        insertBatch(table, batch);
        batch.clear();
      }
    }
    insertBatch(table, batch);
  }

  private <R, K> void insertBatch(TableStore<R, K> table, List<R> rows) {
    List<BatchInsert.Prepared<R>> documents = BatchInsert.prepare(table, rows, engine);
    if (documents.isEmpty()) {
      rows.forEach(row -> insert(table, row));
    }
    for (BatchInsert.Prepared<R> added : documents) {
      refuseTooLarge(table, added.key(), added.entries(), added.document());
      references.written(table, null, added.row());
      try {
        put(table, added.key(), added.document(), List.of(), added.entries());
        table.countWritten(engine, null);
      } catch (RuntimeException e) {
        broken = e;
        throw e;
      }
    }
  }

  /**
   * Adds a document to a table whose indexes are built afterwards, and leaves their entries to
   * that.
   */
  <R, K> void insertWithoutEntries(TableStore<R, K> table, R row) {
    byte[] document = table.encode(row);
    byte[] key = table.documentKey(table.schema().codec().key(row));
    if (engine.get(key) != null) {
      throw new DuplicateKeyException(table.schema().name(), table.keys().keyText(key));
    }
    refuseTooLarge(table, key, table.entries(row, key), document);
    references.written(table, null, row);
    try {
      put(table, key, document, List.of(), List.of());
      table.countWritten(engine, null);
    } catch (RuntimeException e) {
      broken = e;
      throw e;
    }
  }

  /**
   * Adds a document or puts it in the place of another.
   *
   * @param table its table
   * @param row the document
   * @param <R> the record
   * @param <K> the key
   * @return whether its key was free
   */
  public <R, K> boolean upsert(TableStore<R, K> table, R row) {
    byte[] document = table.encode(row);
    byte[] key = table.documentKey(table.schema().codec().key(row));
    byte[] stored = engine.get(key);
    R old = stored == null ? null : table.decode(key, stored);
    write(table, key, stored, old, row, document);
    return stored == null;
  }

  /**
   * Puts a document in the place of another.
   *
   * @param table its table
   * @param row the document
   * @param <R> the record
   * @param <K> the key
   */
  public <R, K> void replace(TableStore<R, K> table, R row) {
    byte[] document = table.encode(row);
    byte[] key = table.documentKey(table.schema().codec().key(row));
    byte[] stored = stored(table, key);
    write(table, key, stored, table.decode(key, stored), row, document);
  }

  /**
   * Changes a document.
   *
   * @param table its table
   * @param key its key
   * @param change makes the new document from the old one
   * @param <R> the record
   * @param <K> the key
   * @return the new document
   */
  public <R, K> R update(TableStore<R, K> table, K key, UnaryOperator<R> change) {
    return updateAt(table, table.documentKey(key), change);
  }

  /**
   * Changes the document that lies at the given place.
   *
   * @param table its table
   * @param documentKey where it lies
   * @param change makes the new document from the old one
   * @param <R> the record
   * @param <K> the key
   * @return the new document
   */
  public <R, K> R updateAt(TableStore<R, K> table, byte[] documentKey, UnaryOperator<R> change) {
    byte[] stored = stored(table, documentKey);
    R old = table.decode(documentKey, stored);
    R row = change.apply(old);
    if (!Arrays.equals(stored, engine.get(documentKey))) {
      throw new IllegalStateException(
          "The change of an update wrote to the document that it was given: table "
              + table.schema().name()
              + ", key "
              + table.keys().keyText(documentKey)
              + ". Return the changed record instead.");
    }
    byte[] document = table.encode(row);
    byte[] newKey = table.documentKey(table.schema().codec().key(row));
    if (!Arrays.equals(documentKey, newKey)) {
      throw new InvalidDocumentException(
          "An update must keep the document's key: table "
              + table.schema().name()
              + ", key "
              + table.keys().keyText(documentKey)
              + ", new key "
              + table.keys().keyText(newKey)
              + ". To store it under another key, delete the one and insert the other.");
    }
    write(table, documentKey, stored, old, row, document);
    return row;
  }

  /**
   * Removes a document.
   *
   * @param table its table
   * @param key its key
   * @param <R> the record
   * @param <K> the key
   * @return whether there was one
   */
  public <R, K> boolean delete(TableStore<R, K> table, K key) {
    return deleteAt(table, table.documentKey(key));
  }

  /**
   * Removes the document that lies at the given place.
   *
   * @param table its table
   * @param key where it lies
   * @param <R> the record
   * @return whether there was one
   */
  public <R> boolean deleteAt(TableStore<R, ?> table, byte[] key) {
    byte[] stored = engine.get(key);
    if (stored == null) {
      return false;
    }
    R old = table.decode(key, stored);
    Collection<Entry> entries = table.entries(old, key);
    try {
      for (Entry entry : entries) {
        table.states().remove(engine, entry);
      }
      engine.delete(key);
      table.countDeleted(engine, stored);
    } catch (RuntimeException e) {
      broken = e;
      throw e;
    }
    references.deleted(table, key);
    return true;
  }

  private byte[] stored(TableStore<?, ?> table, byte[] key) {
    byte[] stored = engine.get(key);
    if (stored == null) {
      throw new DocumentNotFoundException(table.schema().name(), table.keys().keyText(key));
    }
    return stored;
  }

  /**
   * Writes a document and what changes among its entries, after every check has passed.
   *
   * @param stored the document in whose place it comes, or null
   * @param old the record of that, or null
   * @param encoded the document as the program writes it
   */
  <R> void write(
      TableStore<R, ?> table,
      byte[] key,
      byte @Nullable [] stored,
      @Nullable R old,
      R row,
      byte[] encoded) {
    byte[] document = table.keepNewer(key, stored, encoded);
    Collection<Entry> before = old == null ? List.of() : table.entries(old, key);
    Collection<Entry> after = table.entries(row, key);
    for (Entry entry : after) {
      if (entry.unique() && !before.contains(entry) && !entry.hasKeyIn(before)) {
        refuseDuplicate(table, key, entry);
      }
    }
    refuseTooLarge(table, key, after, document);
    references.written(table, old, row);
    try {
      put(table, key, document, before, after);
      if (document == encoded) {
        table.countWritten(engine, stored);
      } else {
        table.countWritten(engine, stored, TableStore.shapeOf(document));
      }
    } catch (RuntimeException e) {
      broken = e;
      throw e;
    }
  }

  /** An entry whose key stays, but not what it includes, is deleted and put: the last one holds. */
  private void put(
      TableStore<?, ?> table,
      byte[] key,
      byte[] document,
      Collection<Entry> before,
      Collection<Entry> after) {
    for (Entry entry : before) {
      if (!after.contains(entry) && !entry.hasKeyIn(after)) {
        table.states().remove(engine, entry);
      }
    }
    for (Entry entry : after) {
      if (!before.contains(entry)) {
        if (entry.hasKeyIn(before)) {
          table.states().replace(engine, entry);
        } else {
          engine.put(entry.key(), entry.value());
        }
      }
    }
    engine.put(key, document);
  }

  private void refuseTooLarge(
      TableStore<?, ?> table, byte[] key, Collection<Entry> entries, byte[] document) {
    if (document.length > limits.maxValueBytes()) {
      throw tooLarge("A document is", table, document.length, limits.maxValueBytes());
    }
    if (key.length > limits.maxKeyBytes()) {
      throw tooLarge("A document's key is", table, key.length, limits.maxKeyBytes());
    }
    for (Entry entry : entries) {
      String index = table.schema().indexes().get(entry.index()).name();
      if (entry.key().length > limits.maxKeyBytes()) {
        throw tooLarge(
            "An entry of index " + index + " is", table, entry.key().length, limits.maxKeyBytes());
      }
      if (entry.value().length > limits.maxValueBytes()) {
        int bytes = entry.value().length;
        throw tooLarge(
            "What an entry of index " + index + " includes is",
            table,
            bytes,
            limits.maxValueBytes());
      }
    }
  }

  private static LimitExceededException tooLarge(
      String what, TableStore<?, ?> table, int bytes, long limit) {
    return new LimitExceededException(
        what
            + " too large: table "
            + table.schema().name()
            + ", "
            + bytes
            + " bytes, limit "
            + limit
            + ". Shorten its values, or split them over several documents.");
  }

  private void refuseDuplicate(TableStore<?, ?> table, byte[] key, Entry entry) {
    byte[] found = engine.get(entry.key());
    byte[] holder =
        found == null ? key : table.keys().documentKey(entry.index(), entry.key(), found);
    if (!Arrays.equals(holder, key)) {
      throw new UniqueViolationException(
          table.schema().name(),
          table.schema().indexes().get(entry.index()).name(),
          table.keys().valuesText(entry.index(), entry.key()),
          table.keys().keyText(key),
          table.keys().keyText(holder));
    }
  }

  /**
   * Has what written documents refer to not checked. For documents that are moved: they have been
   * checked before, and what they refer to may be about to move as well.
   */
  void trustReferences() {
    references.trust();
  }

  /**
   * Checks references and commits.
   *
   * @param durability when the commit counts as done
   */
  public void commit(Durability durability) {
    check();
    engine.commit(durability);
  }

  /** Checks references, and that no write failed half-way; whoever began the engine's commits. */
  void check() {
    if (broken != null) {
      throw new IllegalStateException(
          "The transaction cannot commit, because a write in it failed half-way. Let the exception"
              + " of that write end the transaction.",
          broken);
    }
    references.check();
  }

  /** Abandons the transaction if it has not committed. Idempotent. */
  @Override
  public void close() {
    engine.close();
  }
}
