/**
 * What a compiled program says it stores: tables, fields, types, indexes and references, as
 * immutable values that generated code builds. Imports {@code codec} only, for the codec that each
 * table schema carries.
 */
@NullMarked
package dev.quarry.schema;

import org.jspecify.annotations.NullMarked;
