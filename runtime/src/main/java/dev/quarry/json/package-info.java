/**
 * The documents' face for people and tools: {@link dev.quarry.json.JsonWriter} and {@link
 * dev.quarry.json.JsonReader}, which generated code calls by the same method names as the writers
 * and readers of bytes. May import {@code error} and {@code value}.
 */
@NullMarked
package dev.quarry.json;

import org.jspecify.annotations.NullMarked;
