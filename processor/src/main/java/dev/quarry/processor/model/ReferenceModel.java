package dev.quarry.processor.model;

import javax.lang.model.element.TypeElement;

/**
 * A component that holds another document's key.
 *
 * @param component the referring component
 * @param target the record of the table referred to, which may come from an earlier compilation
 * @param targetTable the name of the table referred to
 * @param onDelete the constant of {@code OnDelete}: RESTRICT, CASCADE or SET_ABSENT
 * @param index the name of the index that finds the referring documents; its first path is the
 *     component
 */
public record ReferenceModel(
    ComponentModel component,
    TypeElement target,
    String targetTable,
    String onDelete,
    String index) {}
