package dev.quarry.schema;

/**
 * A component that holds the key of a document in another table.
 *
 * @param component the referring component
 * @param table the name of the table referred to
 * @param onDelete what becomes of this document when the other is deleted
 * @param index the index whose first path is the component; it finds the referring documents
 */
public record ReferenceSchema(String component, String table, OnDelete onDelete, String index) {}
