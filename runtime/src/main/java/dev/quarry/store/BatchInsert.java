package dev.quarry.store;

import dev.quarry.engine.EngineTransaction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Documents that are added together: all keys and unique values are looked up at once, which costs
 * far less than one by one. That only tells whether all of them are free. Where one is not, or
 * where a document is refused for another reason, the documents are to be added one by one, so that
 * the first that is refused is found as if there were no batches. For one transaction and one
 * thread.
 *
 * @param <R> the record
 */
final class BatchInsert<R> {
  private final TableStore<R, ?> table;
  private final List<Prepared<R>> documents = new ArrayList<>();

  /** A document with all that is written for it. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Prepared<R>(R row, byte[] key, byte[] document, Collection<Entry> entries) {}

  private BatchInsert(TableStore<R, ?> table) {
    this.table = table;
  }

  /**
   * Makes ready to add some documents.
   *
   * @return the documents as they are written, or an empty list if they have to be added one by one
   */
  static <R, K> List<Prepared<R>> prepare(
      TableStore<R, K> table, List<? extends R> rows, EngineTransaction reads) {
    BatchInsert<R> batch = new BatchInsert<>(table);
    try {
      for (R row : rows) {
        byte[] document = table.encode(row);
        byte[] key = table.documentKey(table.schema().codec().key(row));
        batch.documents.add(new Prepared<>(row, key, document, table.entries(row, key)));
      }
    } catch (RuntimeException e) {
      return List.of();
    }
    return batch.isFree(reads) ? batch.documents : List.of();
  }

  private boolean isFree(EngineTransaction reads) {
    List<byte[]> keys = new ArrayList<>(documents.size());
    documents.forEach(document -> keys.add(document.key()));
    if (!isFree(keys, reads)) {
      return false;
    }
    for (int index = 0; index < table.schema().indexes().size(); index++) {
      if (table.schema().indexes().get(index).unique() && !isFree(entries(index), reads)) {
        return false;
      }
    }
    return true;
  }

  private List<byte[]> entries(int index) {
    List<byte[]> keys = new ArrayList<>(documents.size());
    for (Prepared<R> document : documents) {
      for (Entry entry : document.entries()) {
        if (entry.index() == index && entry.unique()) {
          keys.add(entry.key());
        }
      }
    }
    return keys;
  }

  private static boolean isFree(List<byte[]> keys, EngineTransaction reads) {
    keys.sort(Arrays::compareUnsigned);
    for (int i = 1; i < keys.size(); i++) {
      if (Arrays.equals(keys.get(i - 1), keys.get(i))) {
        return false;
      }
    }
    return keys.isEmpty() || !reads.hasAny(keys);
  }
}
