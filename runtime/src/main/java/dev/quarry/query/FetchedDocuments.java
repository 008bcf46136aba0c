package dev.quarry.query;

import dev.quarry.engine.EngineTransaction;
import dev.quarry.store.TableStore;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The documents at some places. They are read ahead a batch at a time, because reading many at once
 * costs far less than reading each alone.
 */
final class FetchedDocuments implements DocumentSource {
  private static final int FIRST_BATCH = 32;
  private static final int LARGEST_BATCH = 256;

  private final EngineTransaction reads;
  private final TableStore<?, ?> store;
  private final KeySource places;
  private final boolean writing;
  private final Work work;
  private final Deque<StoredDocument> ahead = new ArrayDeque<>();
  private int batch;

  /**
   * Of the documents, {@code wanted} are likely to be enough; where {@code writing}, one that is
   * gone was deleted since its place was read, and is passed over.
   */
  FetchedDocuments(
      EngineTransaction reads,
      TableStore<?, ?> store,
      KeySource places,
      long wanted,
      boolean writing,
      Work work) {
    this.reads = reads;
    this.store = store;
    this.places = places;
    this.writing = writing;
    this.work = work;
    this.batch = wanted > LARGEST_BATCH ? FIRST_BATCH : (int) Math.max(1, wanted);
  }

  @Override
  public @Nullable StoredDocument next() {
    while (ahead.isEmpty() && fetch()) {
      // all of a batch may be gone
    }
    return ahead.poll();
  }

  /** Reads the next batch; false at the end. */
  private boolean fetch() {
    List<byte[]> keys = new ArrayList<>(batch);
    while (keys.size() < batch) {
      byte[] key = places.next();
      if (key == null) {
        break;
      }
      keys.add(key);
    }
    batch = Math.min(2 * batch, LARGEST_BATCH);
    if (keys.isEmpty()) {
      return false;
    }
    List<byte @Nullable []> documents = reads.getAll(keys);
    work.fetched += keys.size();
    for (int i = 0; i < keys.size(); i++) {
      byte[] document = documents.get(i);
      if (document == null && writing) {
        continue;
      }
      if (document == null) {
        throw store.missing(keys.get(i));
      }
      ahead.add(new StoredDocument(keys.get(i), document));
    }
    return true;
  }

  @Override
  public void close() {
    places.close();
  }
}
