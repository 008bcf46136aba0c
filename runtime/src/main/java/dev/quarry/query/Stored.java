package dev.quarry.query;

import dev.quarry.store.EntryReader;
import dev.quarry.store.TableStore;

/** What a result is read from: its document, or an index entry that holds enough of it. */
sealed interface Stored
    permits StoredDocument, ScannedDocument, StoredEntry, StoredRow, EntryFields {

  /** Where the document lies in the engine. */
  byte[] key();

  /** The same for as long as anybody likes. */
  default Stored kept() {
    return this;
  }

  /** The record, of an entry only if that holds all of it. */
  static <R> R row(TableStore<R, ?> store, Stored stored) {
    if (stored instanceof StoredEntry entry) {
      return new EntryReader<>(store, entry.space().index())
          .decode(entry.entryKey(), entry.value());
    }
    if (stored instanceof ScannedDocument scanned) {
      return store.decode(scanned.cursor());
    }
    return store.decode(stored.key(), ((StoredDocument) stored).bytes());
  }
}
