package dev.quarry.table;

import dev.quarry.engine.EngineTransaction;
import dev.quarry.error.DocumentNotFoundException;
import dev.quarry.error.InvalidJsonException;
import dev.quarry.error.QuarryException;
import dev.quarry.json.JsonReader;
import dev.quarry.json.JsonWriter;
import dev.quarry.query.Predicate;
import dev.quarry.query.Query;
import dev.quarry.schema.TableSchema;
import dev.quarry.store.TableStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes of one table; generated table classes add field tokens, index ranges and
 * patches.
 *
 * <p>Reached from a database, each call is a transaction of its own: a read sees one moment, a
 * write is committed when the call returns. Reached from a transaction, calls see that
 * transaction's own writes, and nothing is kept unless it commits. A write of one document that
 * throws has changed nothing, also inside a transaction that goes on. Thread-safe as far as its
 * session is: a database is, a transaction is not.
 *
 * @param <R> the record
 * @param <K> the key: the component's type, or a generated record of several
 */
public abstract class Table<R, K> {
  private final Session session;
  private final TableStore<R, K> store;

  /**
   * For generated classes.
   *
   * @param session the database or transaction that operations run in
   * @param schema what the table stores
   */
  protected Table(Session session, TableSchema<R, K> schema) {
    this.session = session;
    this.store = session.store(schema);
  }

  /**
   * All of an index, for generated steps to narrow.
   *
   * @param ordinal the index's position in the schema
   * @return the bounds
   * @throws dev.quarry.error.IndexNotReadyException if it is not built yet
   */
  protected final Bounds<R> index(int ordinal) {
    store.requireReadable(ordinal);
    return Bounds.all(RowSource.index(session, store, ordinal));
  }

  /**
   * All of the table in key order, for generated steps to narrow.
   *
   * @return the bounds
   */
  protected final Bounds<R> keys() {
    return Bounds.all(RowSource.documents(session, store));
  }

  /**
   * Adds a document.
   *
   * @param row the document
   * @throws dev.quarry.error.DuplicateKeyException if its key is taken
   * @throws dev.quarry.error.UniqueViolationException if another document has its values in a
   *     unique index
   * @throws dev.quarry.error.ReferenceViolationException at the commit, if it refers to a document
   *     that does not exist
   * @throws dev.quarry.error.InvalidDocumentException if a required component is null
   */
  public final void insert(R row) {
    session.<@Nullable Void>writing(
        transaction -> {
          transaction.insert(store, row);
          return null;
        });
  }

  /**
   * Adds documents: all or none of them, unless a transaction goes on after this method has thrown;
   * then those before the refused one stay in it.
   *
   * @param rows the documents; gone through again if the transaction is retried
   * @throws dev.quarry.error.QuarryException as {@link #insert} does
   */
  public final void insertAll(Iterable<? extends R> rows) {
    session.<@Nullable Void>writing(
        transaction -> {
          transaction.insertAll(store, rows);
          return null;
        });
  }

  /**
   * Adds a document, or puts it in the place of the one that has its key.
   *
   * @param row the document
   * @return whether the key was free
   * @throws dev.quarry.error.QuarryException as {@link #insert} does, but for a taken key
   */
  public final boolean upsert(R row) {
    return session.writing(transaction -> transaction.upsert(store, row));
  }

  /**
   * Puts a document in the place of the one that has its key.
   *
   * @param row the document
   * @throws DocumentNotFoundException if no document has its key
   * @throws dev.quarry.error.QuarryException as {@link #insert} does, but for a taken key
   */
  public final void replace(R row) {
    session.<@Nullable Void>writing(
        transaction -> {
          transaction.replace(store, row);
          return null;
        });
  }

  /**
   * Reads a document, changes it and writes it back.
   *
   * @param key the document's key
   * @param change makes the new document from the old one; it keeps the key, and may run several
   *     times
   * @return the new document
   * @throws DocumentNotFoundException if no document has that key
   * @throws dev.quarry.error.QuarryException as {@link #insert} does, but for a taken key
   */
  public final R update(K key, UnaryOperator<R> change) {
    return session.writing(transaction -> transaction.update(store, key, change));
  }

  /**
   * Removes a document.
   *
   * @param key the document's key
   * @return whether there was one
   * @throws dev.quarry.error.ReferenceViolationException at the commit, if another document refers
   *     to it and its rule is to restrict
   */
  public final boolean delete(K key) {
    return session.writing(transaction -> transaction.delete(store, key));
  }

  /**
   * The document with the given key, which must exist.
   *
   * @param key the key
   * @return the document
   * @throws DocumentNotFoundException if there is none
   */
  public final R get(K key) {
    byte[] documentKey = store.documentKey(key);
    R row = session.find(store, documentKey);
    if (row == null) {
      throw notFound(documentKey);
    }
    return row;
  }

  /**
   * The document with the given key.
   *
   * @param key the key
   * @return the document, or empty if there is none
   */
  public final Optional<R> find(K key) {
    return Optional.ofNullable(session.find(store, store.documentKey(key)));
  }

  /**
   * The documents with the given keys, all of which must exist, as of one moment.
   *
   * @param keys the keys
   * @return the documents in the order of the keys
   * @throws DocumentNotFoundException if there is none for one of the keys
   */
  public final List<R> getAll(Iterable<? extends K> keys) {
    List<byte[]> documentKeys = documentKeys(keys);
    List<R> rows = new ArrayList<>(documentKeys.size());
    for (R row : read(documentKeys)) {
      if (row == null) {
        throw notFound(documentKeys.get(rows.size()));
      }
      rows.add(row);
    }
    return rows;
  }

  /**
   * Those documents with the given keys that exist, as of one moment.
   *
   * @param keys the keys
   * @return the documents by key, in the order of the keys
   */
  public final Map<K, R> findAll(Iterable<? extends K> keys) {
    List<K> wanted = new ArrayList<>();
    keys.forEach(wanted::add);
    List<byte[]> documentKeys = documentKeys(wanted);
    List<@Nullable R> found = read(documentKeys);
    Map<K, R> rows = new LinkedHashMap<>();
    for (int i = 0; i < found.size(); i++) {
      R row = found.get(i);
      if (row != null) {
        rows.put(wanted.get(i), row);
      }
    }
    return rows;
  }

  private List<byte[]> documentKeys(Iterable<? extends K> keys) {
    List<byte[]> documentKeys = new ArrayList<>();
    for (K key : keys) {
      documentKeys.add(store.documentKey(key));
    }
    return documentKeys;
  }

  private List<@Nullable R> read(List<byte[]> documentKeys) {
    EngineTransaction reads = session.beginRead();
    try {
      return store.findAll(reads, documentKeys);
    } finally {
      session.endRead(reads);
    }
  }

  private DocumentNotFoundException notFound(byte[] documentKey) {
    return new DocumentNotFoundException(store.schema().name(), store.keys().keyText(documentKey));
  }

  /**
   * Whether there is a document with the given key.
   *
   * @param key the key
   * @return whether there is one
   */
  public final boolean exists(K key) {
    return session.get(store.documentKey(key)) != null;
  }

  /**
   * All documents in key order.
   *
   * @return the range over the whole table
   */
  public final Range<R> scan() {
    return new Range<>(keys());
  }

  /**
   * How many documents there are, in constant time: the number is kept beside them and changes in
   * the same transactions, so it is exact at any moment, also after a crash. Inside a transaction
   * it counts that transaction's own writes. One that counts and writes is in conflict with each
   * that adds or removes a document meanwhile, and is run again; those that only add and remove are
   * not in conflict over the number.
   *
   * @return the number
   */
  public final long count() {
    return scan().count();
  }

  /**
   * A query for all documents, to narrow and order.
   *
   * @return the query
   */
  public final Query<R> query() {
    return Query.of(store, new SessionQueries(session));
  }

  /**
   * A query for the documents that fulfil a predicate.
   *
   * @param predicate the predicate, made from the table's field tokens
   * @return the query
   */
  public final Query<R> where(Predicate<R> predicate) {
    return query().where(predicate);
  }

  /**
   * A record of this table as JSON text. Absent components are left out.
   *
   * @param row the record
   * @return the JSON object
   */
  public final String toJson(R row) {
    return JsonWriter.toText(row, this::writeJson);
  }

  /**
   * A record of this table as a JSON tree. Absent components are left out.
   *
   * @param row the record
   * @return the JSON object, the caller's own
   */
  public final ObjectNode toJsonNode(R row) {
    return JsonWriter.toTree(row, this::writeJson);
  }

  private R readJson(JsonReader in) {
    try {
      return store.schema().codec().readJson(in);
    } catch (QuarryException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new InvalidJsonException(in.path(), "the record or a converter refuses it: " + e, e);
    }
  }

  private void writeJson(JsonWriter out, R row) {
    store.schema().codec().writeJson(row, out);
  }

  /**
   * A record of this table from JSON text. Nothing is stored.
   *
   * @param json a JSON object
   * @return the record
   * @throws dev.quarry.error.InvalidJsonException if the text is no JSON, a property is missing,
   *     unknown, or of the wrong type; the message names its path
   */
  public final R fromJson(String json) {
    return readJson(JsonReader.of(json));
  }

  /**
   * A record of this table from a JSON tree. Nothing is stored.
   *
   * @param json a JSON object
   * @return the record
   * @throws dev.quarry.error.InvalidJsonException if a property is missing, unknown, or of the
   *     wrong type; the message names its path
   */
  public final R fromJsonNode(JsonNode json) {
    return readJson(new JsonReader(json));
  }

  @Override
  public String toString() {
    return store.schema().toString();
  }
}
