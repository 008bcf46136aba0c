package dev.quarry.store;

import dev.quarry.catalog.DocumentCounts;
import dev.quarry.catalog.StoredTable;
import dev.quarry.codec.DocumentReader;
import dev.quarry.codec.DocumentWriter;
import dev.quarry.codec.EntryWriter;
import dev.quarry.codec.KeyReader;
import dev.quarry.codec.KeyWriter;
import dev.quarry.codec.ReferenceWriter;
import dev.quarry.engine.Engine;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.engine.ValueReader;
import dev.quarry.error.CorruptDocumentException;
import dev.quarry.error.DocumentNotMigratedException;
import dev.quarry.error.DocumentNotUpgradableException;
import dev.quarry.error.NewerValueException;
import dev.quarry.error.QuarryException;
import dev.quarry.error.RefusedDocumentException;
import dev.quarry.schema.TableSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one table: which keys its documents and index entries have, and what they hold. It
 * writes nothing itself. Thread-safe.
 *
 * @param <R> the record
 * @param <K> the key
 */
public final class TableStore<R, K> {
  private static final byte[] NOTHING = {};

  /** In place of a shape number, where there is no document. */
  private static final int NONE = -1;

  private final TableSchema<R, K> schema;
  private final DocumentConversion conversion;
  private final @Nullable SourceKeys source;
  private final TableKeys keys;
  private final IndexStates states;
  private final DocumentCounts counts;
  private final ThreadLocal<Scratch> scratch;
  private final Derived derived = new Derived();

  /** Makes records that may be handed out again, as long as it is this object; else null. */
  private final @Nullable ValueReader<R> reader;

  /** Tells of each index's entries where their documents lie, as long as it is this object. */
  private final List<ValueReader<byte[]>> places = new ArrayList<>();

  TableStore(TableSchema<R, K> schema, StoredTable stored, List<TableStep> steps) {
    this(schema, stored, null, steps);
  }

  /**
   * Binds a table to its bytes.
   *
   * @param source the table that its documents come from because its key has changed, or null
   */
  TableStore(
      TableSchema<R, K> schema,
      StoredTable stored,
      @Nullable StoredTable source,
      List<TableStep> steps) {
    this.source = source == null ? null : new SourceKeys(source);
    this.schema = schema;
    this.conversion = new DocumentConversion(stored, stored.shapeOf(schema.fields()), steps);
    this.keys = new TableKeys(schema.definition(), stored);
    this.states = new IndexStates(schema, stored, keys);
    this.counts = new DocumentCounts(stored);
    this.scratch = ThreadLocal.withInitial(this::newScratch);
    this.reader = schema.codec().holdsMutableValues() ? null : this::decode;
    for (int i = 0; i < schema.indexes().size(); i++) {
      int index = i;
      places.add((key, value) -> keys.documentKey(index, key, value));
    }
  }

  /**
   * Where its documents and entries lie.
   *
   * @return the table's keys
   */
  public TableKeys keys() {
    return keys;
  }

  /**
   * Answers what depends on the table's schema alone, and remembers the answer.
   *
   * @param question what is asked; its class determines that of the answer
   * @param answer works it out; asks no question itself
   * @param <T> the answer
   * @return the answer, mostly the same object for equal questions
   */
  public <T> T derived(Object question, Supplier<T> answer) {
    return derived.of(question, answer);
  }

  /** How far its indexes are. */
  IndexStates states() {
    return states;
  }

  /**
   * Whether an index can be read.
   *
   * @param index the index's ordinal
   * @return whether it is built, and holds all documents
   */
  public boolean isReadable(int index) {
    return states.isReadable(index);
  }

  /**
   * Makes sure that an index can be read.
   *
   * @param index the index's ordinal
   * @throws dev.quarry.error.IndexNotReadyException if it cannot
   */
  public void requireReadable(int index) {
    states.requireReadable(index);
  }

  /**
   * How many documents it has.
   *
   * @param reads what to read from
   * @return the number, from counters
   */
  public long count(EngineTransaction reads) {
    return counts.all(reads);
  }

  /** Counts a document that is written in the place of another, or of none. */
  void countWritten(EngineTransaction writes, byte @Nullable [] before) {
    countWritten(writes, before, conversion.today());
  }

  /** The same of a document of the given shape. */
  void countWritten(EngineTransaction writes, byte @Nullable [] before, int shape) {
    int old = before == null ? NONE : shapeOf(before);
    if (old != shape) {
      if (old != NONE) {
        counts.add(writes, old, -1);
      }
      counts.add(writes, shape, 1);
    }
  }

  /** A document that takes the place of another, with what only a newer program knows of that. */
  byte[] keepNewer(byte[] key, byte @Nullable [] stored, byte[] written) {
    if (stored == null) {
      return written;
    }
    try {
      return conversion.keepNewer(stored, written);
    } catch (NewerValueException e) {
      throw e.in(schema.name(), keys.keyText(key));
    }
  }

  /**
   * Counts a document that is removed. A damaged one counts as of the shape that it states, if
   * there is such a shape: then at least their sum is right.
   */
  void countDeleted(EngineTransaction writes, byte[] document) {
    counts.add(writes, conversion.statedShape(document), -1);
  }

  /** A document's key as text, also where it lies under the number that the table had before. */
  String sourceKeyText(byte[] documentKey) {
    return source != null && source.has(documentKey)
        ? source.text(documentKey)
        : keys.keyText(documentKey);
  }

  /** A range of its documents or entries as text; empty if it is not one of these. */
  String rangeText(KeyRange range) {
    byte[] from = range.from();
    if (startsWith(from, keys.documentPrefix())) {
      return "table " + schema.name() + ", key " + keys.rangeText(-1, range);
    }
    for (int i = 0; i < schema.indexes().size(); i++) {
      if (startsWith(from, keys.indexPrefix(i))) {
        return "table %s, index %s, values %s"
            .formatted(schema.name(), schema.indexes().get(i).name(), keys.rangeText(i, range));
      }
    }
    return "";
  }

  private static boolean startsWith(byte[] key, byte[] prefix) {
    int mismatch = Arrays.mismatch(key, prefix);
    return mismatch < 0 || mismatch == prefix.length;
  }

  private Scratch newScratch() {
    return new Scratch(keys.indexPrefixes(), schema.references().size());
  }

  private Scratch scratch() {
    Scratch mine = scratch.get();
    if (mine.take()) {
      return mine;
    }
    Scratch another = newScratch();
    another.take();
    return another;
  }

  /**
   * What the table stores.
   *
   * @return the schema
   */
  public TableSchema<R, K> schema() {
    return schema;
  }

  /**
   * Where the document with a key lies.
   *
   * @param key the document's key
   * @return the engine's key
   */
  public byte[] documentKey(K key) {
    requireNonNull(key, "key");
    Scratch mine = scratch();
    try {
      KeyWriter out = mine.key().raw(keys.documentPrefix());
      schema.codec().writeKey(key, out);
      return out.toByteArray();
    } finally {
      mine.release();
    }
  }

  /** Where the document of a record lies. */
  byte[] documentKeyOf(R row) {
    return documentKey(schema.codec().key(row));
  }

  /** The key of the document that lies at the given place. */
  K key(byte[] documentKey) {
    return schema.codec().readKey(new KeyReader(documentKey, keys.documentPrefix().length));
  }

  private void requireNonNull(@Nullable Object value, String what) {
    if (value == null) {
      throw new NullPointerException("The " + what + " is null: table " + schema.name() + ".");
    }
  }

  /** The document of a record. */
  byte[] encode(R row) {
    requireNonNull(row, "document");
    Scratch mine = scratch();
    try {
      DocumentWriter out = mine.document(conversion.today());
      schema.codec().encode(row, out);
      return out.finish();
    } finally {
      mine.release();
    }
  }

  /**
   * The record of a document.
   *
   * @param documentKey where it lies
   * @param document its bytes, or null if an index entry led to a place without one
   * @return the record
   * @throws CorruptDocumentException if the bytes are no document of this table, or there are none
   * @throws DocumentNotUpgradableException if it is too old to say what it means today
   * @throws RefusedDocumentException if the record refuses the values
   */
  public R decode(byte[] documentKey, byte @Nullable [] document) {
    if (document == null) {
      throw missing(documentKey);
    }
    try {
      return decode(document);
    } catch (RuntimeException e) {
      throw unreadable(documentKey, document, e);
    }
  }

  /**
   * Reads a record.
   *
   * @param reads what to read from
   * @param documentKey where its document lies
   * @return the record, or null if there is no document
   * @throws CorruptDocumentException if the bytes are no document of this table
   * @throws DocumentNotUpgradableException if it is too old to say what it means today
   * @throws RefusedDocumentException if the record refuses the values
   */
  public @Nullable R find(EngineTransaction reads, byte[] documentKey) {
    if (reader != null) {
      return reads.read(documentKey, reader);
    }
    byte[] document = reads.get(documentKey);
    return document == null ? null : decode(documentKey, document);
  }

  /**
   * Finds where the document of an index entry lies.
   *
   * @param reads what to read from
   * @param index the index's ordinal
   * @param entryKey the entry's key, not changed afterwards
   * @return the document's key in the engine, not to be changed; null if there is no such entry
   */
  public byte @Nullable [] findPlace(EngineTransaction reads, int index, byte[] entryKey) {
    return reads.read(entryKey, places.get(index));
  }

  /** Reads the record that is the newest now; as {@link #find(EngineTransaction, byte[])} else. */
  @Nullable R find(Engine engine, byte[] documentKey) {
    if (reader != null) {
      return engine.read(documentKey, reader);
    }
    byte[] document = engine.get(documentKey);
    return document == null ? null : decode(documentKey, document);
  }

  /**
   * Reads records, which costs less than reading each alone.
   *
   * @param reads what to read from
   * @param documentKeys where their documents lie
   * @return the record, or null where there is no document, for each key
   * @throws CorruptDocumentException if the bytes are no document of this table
   * @throws DocumentNotUpgradableException if one is too old to say what it means today
   * @throws RefusedDocumentException if the record refuses the values
   */
  public List<@Nullable R> findAll(EngineTransaction reads, List<byte[]> documentKeys) {
    if (reader != null) {
      return reads.readAll(documentKeys, reader);
    }
    List<byte @Nullable []> documents = reads.getAll(documentKeys);
    List<@Nullable R> rows = new ArrayList<>(documents.size());
    for (int i = 0; i < documents.size(); i++) {
      byte[] document = documents.get(i);
      rows.add(document == null ? null : decode(documentKeys.get(i), document));
    }
    return rows;
  }

  /** What an index entry leading to a place without a document means. */
  public CorruptDocumentException missing(byte[] documentKey) {
    return new CorruptDocumentException("an index entry leads to it, but it does not exist")
        .in(schema.name(), keys.keyText(documentKey), -1);
  }

  /** The record of a document that is not stored yet. */
  R decodeNew(byte[] document) {
    return decode(document);
  }

  /**
   * The record of the document that a cursor stands on.
   *
   * @param documents a cursor on a document of this table
   * @return the record
   * @throws CorruptDocumentException if the bytes are no document of this table
   * @throws DocumentNotUpgradableException if it is too old to say what it means today
   * @throws RefusedDocumentException if the record refuses the values
   */
  public R decode(EngineCursor documents) {
    return read(
        documents,
        in -> {
          R row = schema.codec().decode(in);
          in.end();
          return row;
        });
  }

  /**
   * Reads a part of the document that a cursor stands on.
   *
   * @param documents a cursor on a document of this table
   * @param part reads from the first component on, as far as it likes
   * @param <T> the type of the result
   * @return what was read
   * @throws CorruptDocumentException if the bytes are no document of this table
   * @throws DocumentNotUpgradableException if it is too old to say what it means today
   * @throws RefusedDocumentException if the part refuses the values
   */
  public <T> T read(EngineCursor documents, Function<DocumentReader, T> part) {
    Scratch mine = scratch();
    try {
      int length = mine.fill(documents);
      try {
        return part.apply(opened(mine, length, documents));
      } catch (RuntimeException e) {
        throw unreadable(documents.key(), documents.value(), e);
      }
    } finally {
      mine.release();
    }
  }

  /**
   * Reads a part of a document.
   *
   * @param documentKey where it lies
   * @param document its bytes
   * @param part reads from the first component on, as far as it likes
   * @param <T> the type of the result
   * @return what was read
   * @throws CorruptDocumentException if the bytes are no document of this table
   * @throws DocumentNotUpgradableException if it is too old to say what it means today
   * @throws RefusedDocumentException if the part refuses the values
   */
  public <T> T read(byte[] documentKey, byte[] document, Function<DocumentReader, T> part) {
    Scratch mine = scratch();
    try {
      return part.apply(opened(mine, document));
    } catch (RuntimeException e) {
      throw unreadable(documentKey, document, e);
    } finally {
      mine.release();
    }
  }

  private QuarryException unreadable(byte[] documentKey, byte[] document, RuntimeException cause) {
    String key = sourceKeyText(documentKey);
    if (cause instanceof CorruptDocumentException corrupt) {
      return corrupt.in(schema.name(), key, shapeOf(document));
    } else if (cause instanceof DocumentNotUpgradableException older) {
      return older.in(schema.name(), key, shapeOf(document));
    } else if (cause instanceof DocumentNotMigratedException migrated) {
      return migrated.in(schema.name(), key);
    }
    return new RefusedDocumentException(schema.name(), key, cause);
  }

  /** The shape number that a damaged document states, or -1 if not even that can be read. */
  static int shapeOf(byte[] document) {
    try {
      return new DocumentReader(document).shape();
    } catch (CorruptDocumentException e) {
      return -1;
    }
  }

  private R decode(byte[] document) {
    Scratch mine = scratch();
    try {
      DocumentReader in = opened(mine, document);
      R row = schema.codec().decode(in);
      in.end();
      return row;
    } finally {
      mine.release();
    }
  }

  /** A reader at a document's first component, as it is in today's shape. */
  private DocumentReader opened(Scratch mine, byte[] document) {
    DocumentReader in = mine.reader(document);
    if (!conversion.readAsToday(in.shape(), mine.transfer())) {
      in = mine.reader(conversion.convert(document));
      in.shape();
    }
    return in;
  }

  /** The same for the document that a cursor stands on, and that the buffers are filled with. */
  private DocumentReader opened(Scratch mine, int length, EngineCursor documents) {
    DocumentReader in = mine.filled(length);
    return conversion.readAsToday(in.shape(), mine.transfer())
        ? in
        : opened(mine, documents.value());
  }

  /** Whether a document is of today's shape, or of one that only a newer program knows. */
  boolean isCurrent(byte[] document) {
    return conversion.isCurrent(shapeOf(document));
  }

  /** What its documents look like whatever their shape. */
  DocumentConversion conversion() {
    return conversion;
  }

  /** How many documents it has in each shape. */
  DocumentCounts counts() {
    return counts;
  }

  /** The index entries of a record whose document has the given key. */
  Collection<Entry> entries(R row, byte[] documentKey) {
    if (schema.indexes().isEmpty()) {
      return List.of();
    }
    Scratch mine = scratch();
    try {
      EntryWriter written = mine.entries();
      schema.codec().writeEntries(row, written);
      // Equal elements of a collection have one entry.
      Collection<Entry> entries =
          keys.hasMultiValueIndex() ? new LinkedHashSet<>() : new ArrayList<>(written.size());
      for (int i = 0; i < written.size(); i++) {
        entries.add(entry(written, i, documentKey));
      }
      return entries;
    } finally {
      mine.release();
    }
  }

  private Entry entry(EntryWriter written, int position, byte[] documentKey) {
    int index = written.index(position);
    boolean unique = schema.indexes().get(index).unique() && !written.hasAbsent(position);
    byte[] key =
        unique
            ? written.values(position)
            : written.values(position, documentKey, keys.documentPrefix().length);
    byte[] first = unique ? keys.keyBytes(documentKey) : NOTHING;
    return new Entry(index, key, written.value(position, key, first), unique);
  }

  /** Whether a record has an index entry with the given key. */
  public boolean hasEntry(R row, byte[] documentKey, int index, byte[] entryKey) {
    return entries(row, documentKey).stream()
        .anyMatch(entry -> entry.index() == index && Arrays.equals(entry.key(), entryKey));
  }

  /** Whether a record has an index entry whose key lies in the given range. */
  public boolean hasEntryIn(R row, byte[] documentKey, int index, KeyRange range) {
    return entries(row, documentKey).stream()
        .anyMatch(entry -> entry.index() == index && range.contains(entry.key()));
  }

  /** The keys that a record refers to, a sorted set for each reference. */
  List<Set<byte[]>> references(R row) {
    Scratch mine = scratch();
    try {
      ReferenceWriter written = mine.references();
      schema.codec().writeReferences(row, written);
      List<Set<byte[]>> keys = new ArrayList<>();
      for (int i = 0; i < schema.references().size(); i++) {
        keys.add(new TreeSet<>(Arrays::compareUnsigned));
      }
      for (int i = 0; i < written.size(); i++) {
        keys.get(written.ordinal(i)).add(written.key(i));
      }
      return keys;
    } finally {
      mine.release();
    }
  }
}
