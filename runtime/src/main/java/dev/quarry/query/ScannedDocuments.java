package dev.quarry.query;

import dev.quarry.engine.EngineCursor;
import dev.quarry.engine.EngineTransaction;
import dev.quarry.engine.KeyRange;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents that lie in some ranges of keys. */
final class ScannedDocuments implements DocumentSource {
  private final EngineTransaction reads;
  private final Iterator<KeyRange> ranges;
  private final boolean backward;
  private final Work work;
  private @Nullable EngineCursor documents;
  private @Nullable ScannedDocument current;

  ScannedDocuments(EngineTransaction reads, List<KeyRange> ranges, boolean backward, Work work) {
    this.reads = reads;
    this.ranges = RangeEntries.inOrder(ranges, backward).iterator();
    this.backward = backward;
    this.work = work;
  }

  @Override
  public @Nullable Stored next() {
    while (true) {
      if (documents == null) {
        if (!ranges.hasNext()) {
          return null;
        }
        documents = reads.scan(ranges.next(), backward);
        current = new ScannedDocument(documents);
      }
      if (documents.next()) {
        work.scanned++;
        return current;
      }
      close();
    }
  }

  @Override
  public void close() {
    if (documents != null) {
      documents.close();
      documents = null;
    }
  }
}
