package dev.quarry.query;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Those of some documents that fulfil a query's conditions, and come after a position. */
final class FilteredDocuments<R> implements FoundSource<R> {
  private final DocumentSource documents;
  private final DocumentFilter<R> filter;
  private final byte @Nullable [] after;

  FilteredDocuments(DocumentSource documents, DocumentFilter<R> filter, byte @Nullable [] after) {
    this.documents = documents;
    this.filter = filter;
    this.after = after;
  }

  @Override
  public @Nullable Found<R> next() {
    for (Stored document = documents.next(); document != null; document = documents.next()) {
      Found<R> found = filter.test(document);
      if (found != null && (after == null || Arrays.compareUnsigned(found.position(), after) > 0)) {
        return found;
      }
    }
    return null;
  }

  @Override
  public void close() {
    documents.close();
  }
}
