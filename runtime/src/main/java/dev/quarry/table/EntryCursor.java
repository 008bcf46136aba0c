package dev.quarry.table;

import dev.quarry.engine.EngineTransaction;
import dev.quarry.store.TableStore;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Documents in the order of an index. Entries are read ahead a batch at a time, because fetching
 * many documents at once costs far less than fetching each alone. In a transaction that writes, a
 * document may have been deleted or moved to another place of the index since the cursor was
 * opened: such a one is passed over, unless it was read ahead.
 */
final class EntryCursor<R> extends RowCursor<R> {
  private static final int FIRST_BATCH = 32;
  private static final int LARGEST_BATCH = 256;

  private final TableStore<R, ?> store;
  private final int index;

  /** The documents seen, where several entries may lead to one; null where they cannot. */
  private final @Nullable Set<byte[]> seen;

  private final boolean writing;
  private final Deque<Fetched> fetched = new ArrayDeque<>();
  private int batch;

  /** A document on its way; {@code entryKey} is what led to it, kept only if it may have moved. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Fetched(byte[] entryKey, byte[] documentKey, byte @Nullable [] document) {}

  EntryCursor(
      Session session, EngineTransaction reads, TableStore<R, ?> store, int index, Range<R> range) {
    super(session, reads, range);
    this.store = store;
    this.index = index;
    this.seen =
        store.keys().repeatsDocuments(index, range.bounds().fixed())
            ? new TreeSet<>(Arrays::compareUnsigned)
            : null;
    this.writing = session.isWriting();
    this.batch = range.limit() == Range.UNLIMITED ? FIRST_BATCH : LARGEST_BATCH;
  }

  @Override
  @Nullable R advance() {
    while (true) {
      if (fetched.isEmpty()) {
        fetch();
      }
      Fetched next = fetched.poll();
      if (next == null) {
        return null;
      }
      if (!writing) {
        return store.decode(next.documentKey(), next.document());
      }
      R row = next.document() == null ? null : store.decode(next.documentKey(), next.document());
      if (row != null && store.hasEntry(row, next.documentKey(), index, next.entryKey())) {
        return row;
      }
    }
  }

  private void fetch() {
    int wanted = (int) Math.min(remaining(), batch);
    batch = Math.min(2 * batch, LARGEST_BATCH);
    List<byte[]> keys = new ArrayList<>(wanted);
    List<byte[]> entryKeys = new ArrayList<>(wanted);
    while (keys.size() < wanted) {
      byte[] key = nextDocument();
      if (key == null) {
        break;
      }
      keys.add(key);
      entryKeys.add(writing ? entries().key() : key);
    }
    if (keys.isEmpty()) {
      return;
    }
    List<byte @Nullable []> documents = reads().getAll(keys);
    for (int i = 0; i < keys.size(); i++) {
      fetched.add(new Fetched(entryKeys.get(i), keys.get(i), documents.get(i)));
    }
  }

  /** The key of the next document that was not seen before; null at the end. */
  private byte @Nullable [] nextDocument() {
    while (entries().next()) {
      byte[] key = store.keys().documentKey(index, entries());
      if (seen == null || seen.add(key)) {
        return key;
      }
    }
    return null;
  }

  @Override
  boolean skip() {
    return seen == null ? entries().next() : nextDocument() != null;
  }
}
