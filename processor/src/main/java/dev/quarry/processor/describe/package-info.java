/**
 * Turns facts that passed every rule into models for the writers. Imports {@code read}, {@code
 * literal}, {@code model}, {@code name} and {@code site}.
 */
@NullMarked
package dev.quarry.processor.describe;

import org.jspecify.annotations.NullMarked;
