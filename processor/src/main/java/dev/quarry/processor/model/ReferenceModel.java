package dev.quarry.processor.model;

/**
 * A component that holds another document's key.
 *
 * @param component the referring component
 * @param targetTable the name of the table referred to
 * @param onDelete the constant of {@code OnDelete}: RESTRICT, CASCADE or SET_ABSENT
 * @param index the name of the index that finds the referring documents; its first path is the
 *     component
 */
public record ReferenceModel(
    ComponentModel component, String targetTable, String onDelete, String index) {}
