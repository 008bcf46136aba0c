package dev.quarry.store;

import dev.quarry.catalog.StoredIndex;
import dev.quarry.catalog.StoredTable;
import dev.quarry.codec.DocumentReader;
import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import dev.quarry.error.CorruptDocumentException;
import dev.quarry.verify.Damage;
import dev.quarry.verify.VerifyReport;
import java.util.List;
import java.util.Map;

/**
 * Checks a stored table that the schema does not list, so that no compiled code knows its entries:
 * its documents by their own shapes, and whether its entries lead to any. For one thread.
 */
final class UnlistedTableCheck {
  private final EngineTransaction reads;
  private final StoredTable stored;
  private final FoundDamage found;
  private final DocumentConversion conversion;
  private final TableKeys keys;
  private final ShapeCounts counts;
  private Map<Integer, Long> corrections = Map.of();

  UnlistedTableCheck(EngineTransaction reads, StoredTable stored, FoundDamage found) {
    this.reads = reads;
    this.stored = stored;
    this.found = found;
    this.conversion = new DocumentConversion(stored, List.of());
    this.counts = new ShapeCounts(stored);
    this.keys = new TableKeys(stored.definition(), stored);
  }

  VerifyReport.Table run() {
    try (EngineCursor cursor = reads.scan(KeyRange.prefix(keys.documentPrefix()), false)) {
      while (cursor.next()) {
        counts.add(cursor.value());
        check(cursor.key(), cursor.value());
      }
    }
    long entries = 0;
    for (int index = 0; index < stored.indexes().size(); index++) {
      entries += check(index, stored.indexes().get(index));
    }
    corrections = counts.compare(reads, found);
    return new VerifyReport.Table(stored.name(), counts.documents(), entries, false);
  }

  /** What has to be added to the counts, by shape; after {@link #run}. */
  Map<Integer, Long> corrections() {
    return corrections;
  }

  private void check(byte[] key, byte[] document) {
    try {
      new DocumentReader(document).shape();
      conversion.json(document);
    } catch (CorruptDocumentException e) {
      found.add(
          Damage.DOCUMENT_UNREADABLE,
          stored.name(),
          "",
          text(key),
          "the bytes are damaged",
          String.valueOf(e.getMessage()));
    }
  }

  private String text(byte[] key) {
    try {
      return keys.keyText(key);
    } catch (CorruptDocumentException e) {
      return FoundDamage.hex(key);
    }
  }

  private long check(int ordinal, StoredIndex index) {
    long entries = 0;
    try (EngineCursor cursor = reads.scan(KeyRange.prefix(keys.indexPrefix(ordinal)), false)) {
      while (cursor.next()) {
        entries++;
        String key = FoundDamage.hex(cursor.key());
        String reason = "the entry's bytes name no document";
        try {
          byte[] documentKey = keys.documentKey(ordinal, cursor);
          key = text(documentKey);
          if (reads.get(documentKey) != null) {
            continue;
          }
          reason = "the document that it leads to does not exist";
        } catch (CorruptDocumentException | IndexOutOfBoundsException e) {
          // said as it is
        }
        found.add(Damage.ENTRY_STRAY, stored.name(), index.schema().name(), key, reason, "");
      }
    }
    return entries;
  }
}
