package dev.quarry.query;

import org.jspecify.annotations.Nullable;

/**
 * A document that a query asks for.
 *
 * @param document the document
 * @param position where it comes in the query's order; empty where the order is that of reading
 * @param row the record, or null where it is not decoded yet
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Found<R>(StoredDocument document, byte[] position, @Nullable R row) {}
