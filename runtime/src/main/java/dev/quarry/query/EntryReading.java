package dev.quarry.query;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.store.TableStore;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Documents in the order of an index. Entries are read ahead a batch at a time, because fetching
 * many documents at once costs far less than fetching each alone. In a transaction that writes, a
 * document may have been deleted or moved to another place of the index since the reading began:
 * such a one is passed over, unless it was read ahead. Where the entries hold all that is needed,
 * none is fetched.
 */
final class EntryReading<R> implements Reading<R> {
  private static final int LARGEST_BATCH = 256;
  private static final byte[] NOWHERE = {};

  private final TableStore<R, ?> store;
  private final QuerySession session;
  private final IndexRange range;
  private final boolean positioned;
  private final @Nullable List<Field<R, ?>> needed;

  /** The index, where its entries stand for documents; else null. */
  private final @Nullable KeySpace covering;

  /** Reads what is needed of entries that stand for documents; null if they are handed on whole. */
  private final @Nullable EntryFieldsReader<R> fields;

  private final Work work = new Work();
  private final EngineTransaction reads;
  private final EngineCursor entries;

  /** The documents seen, where several entries may lead to one; null where they cannot. */
  private final @Nullable Set<byte[]> seen;

  /** Where entries lie that an earlier page has read; null where that does not matter. */
  private final @Nullable KeyRange passed;

  private final Deque<Fetched<R>> ahead = new ArrayDeque<>();

  /** Entries that were read ahead, and how many of them were handed out. */
  private final List<EntryFields> entriesAhead = new ArrayList<>();

  private int entriesTaken;
  private final BatchSize batch;
  private long left;
  private boolean closed;

  /** A document on its way, decoded where its record is wanted. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Fetched<R>(byte[] entryKey, Stored document, @Nullable R row) {}

  EntryReading(
      TableStore<R, ?> store,
      QuerySession session,
      IndexRange range,
      @Nullable KeyRange passed,
      boolean positioned,
      @Nullable List<Field<R, ?>> needed) {
    boolean repeats = store.keys().repeatsDocuments(range.index(), range.fixed());
    this.store = store;
    this.session = session;
    this.range = range;
    this.positioned = positioned;
    this.needed = needed;
    this.seen = repeats ? new TreeSet<>(Arrays::compareUnsigned) : null;
    this.passed = repeats ? passed : null;
    EntryCover cover = EntryCover.of(store, range.index(), needed, EntryFields.class);
    this.covering = this.passed == null && cover.holdsAll() ? cover.space() : null;
    this.fields =
        covering == null || cover.kind() == null || needed == null || positioned
            ? null
            : new EntryFieldsReader<>(store, covering, cover.kind(), needed);
    this.left = range.limit();
    this.batch = BatchSize.of(left, LARGEST_BATCH);
    this.reads = session.beginRead();
    this.entries = range.scan(session, reads);
  }

  @Override
  public EngineTransaction reads() {
    return reads;
  }

  @Override
  public Work work() {
    return work;
  }

  @Override
  public Plan plan(Optional<PlanActual> actual) {
    return new RangeExplanation<>(store, session).of(range, needed, actual);
  }

  @Override
  public @Nullable Found<R> next() {
    if (covering != null) {
      return nextEntry(covering);
    }
    while (!closed && left > 0) {
      while (ahead.isEmpty() && fetch()) {
        // all of a batch may be gone
      }
      Fetched<R> next = ahead.poll();
      if (next == null) {
        return null;
      }
      Found<R> found = found(next);
      if (found != null) {
        left--;
        return found;
      }
    }
    return null;
  }

  /** The next entry in place of its document. */
  private @Nullable Found<R> nextEntry(KeySpace space) {
    if (fields != null && seen == null && !session.isWriting()) {
      return nextAhead(fields);
    }
    while (!closed && left > 0 && entries.next()) {
      work.entries++;
      if (fields != null && seen == null) {
        left--;
        return new Found<>(fields.read(entries), NOWHERE, null);
      }
      StoredEntry entry = CoveringEntries.stored(store.keys(), space, entries);
      if (seen == null || seen.add(entry.key())) {
        left--;
        return new Found<>(entry, positioned ? position(entry.entryKey()) : NOWHERE, null);
      }
    }
    return null;
  }

  /** The next entry where nobody may change what comes after it meanwhile. */
  private @Nullable Found<R> nextAhead(EntryFieldsReader<R> reader) {
    if (closed || left <= 0) {
      return null;
    }
    if (entriesTaken == entriesAhead.size()) {
      entriesAhead.clear();
      entriesTaken = 0;
      work.entries += reader.readNext(entries, batch.next(left), entriesAhead);
      if (entriesAhead.isEmpty()) {
        return null;
      }
    }
    left--;
    return new Found<>(entriesAhead.get(entriesTaken++), NOWHERE, null);
  }

  /** The document; null if it is to be passed over. */
  private @Nullable Found<R> found(Fetched<R> next) {
    R row = next.row();
    if (session.isWriting() || passed != null) {
      row = row != null ? row : Stored.row(store, next.document());
      if (isGone(row, next) || isPassed(row, next)) {
        return null;
      }
    }
    byte[] position = positioned ? position(next.entryKey()) : NOWHERE;
    return new Found<>(next.document(), position, row);
  }

  private boolean isGone(R row, Fetched<R> next) {
    return session.isWriting()
        && !store.hasEntry(row, next.document().key(), range.index(), next.entryKey());
  }

  private boolean isPassed(R row, Fetched<R> next) {
    return passed != null && store.hasEntryIn(row, next.document().key(), range.index(), passed);
  }

  private byte[] position(byte[] entryKey) {
    return Arrays.copyOfRange(
        entryKey, store.keys().indexPrefix(range.index()).length, entryKey.length);
  }

  /** Reads the next batch; false at the end. */
  private boolean fetch() {
    int wanted = batch.next(left);
    boolean needsEntry = positioned || session.isWriting();
    List<byte[]> keys = new ArrayList<>(wanted);
    List<byte[]> entryKeys = new ArrayList<>(wanted);
    while (keys.size() < wanted) {
      byte[] key = nextDocument();
      if (key == null) {
        break;
      }
      keys.add(key);
      entryKeys.add(needsEntry ? entries.key() : key);
    }
    if (keys.isEmpty()) {
      return false;
    }
    work.fetched += keys.size();
    if (needed == null) {
      List<@Nullable R> rows = store.findAll(reads, keys);
      for (int i = 0; i < keys.size(); i++) {
        R row = rows.get(i);
        if (isThere(row, keys.get(i))) {
          ahead.add(new Fetched<>(entryKeys.get(i), new StoredRow(keys.get(i)), row));
        }
      }
    } else {
      List<byte @Nullable []> documents = reads.getAll(keys);
      for (int i = 0; i < keys.size(); i++) {
        byte[] document = documents.get(i);
        if (isThere(document, keys.get(i))) {
          Stored stored = new StoredDocument(keys.get(i), Objects.requireNonNull(document));
          ahead.add(new Fetched<>(entryKeys.get(i), stored, null));
        }
      }
    }
    return true;
  }

  /** Whether a document was found; only one that this transaction deleted may be missing. */
  private boolean isThere(@Nullable Object found, byte[] documentKey) {
    if (found == null && !session.isWriting()) {
      throw store.missing(documentKey);
    }
    return found != null;
  }

  /** The key of the next document that was not seen before; null at the end. */
  private byte @Nullable [] nextDocument() {
    while (entries.next()) {
      work.entries++;
      byte[] key = store.keys().documentKey(range.index(), entries);
      if (seen == null || seen.add(key)) {
        return key;
      }
    }
    return null;
  }

  /** Counts the documents from here on, without fetching any. */
  long count() {
    if (seen == null) {
      return entries.skip(left);
    }
    long count = 0;
    while (count < left && nextDocument() != null) {
      count++;
    }
    return count;
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      try {
        entries.close();
      } finally {
        session.endRead(reads);
      }
    }
  }
}
