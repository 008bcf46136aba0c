package dev.quarry.query;

/**
 * A document together with what it refers to.
 *
 * @param row the document
 * @param referred what it refers to: a document; an {@code Optional} of one for a reference that
 *     may be absent; a {@code List} for a collection of references
 * @param <R> the table's record
 * @param <V> what it is joined with
 */
public record Joined<R, V>(R row, V referred) {}
