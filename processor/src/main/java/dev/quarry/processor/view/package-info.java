/**
 * Views: records that stay what a table was at one time, so that migrations can be typed on shapes
 * that the program itself has no record of any more. Made from sealed snapshots, and for what the
 * newest migration leads to, from today's record. Decides what they are; {@code write} writes them.
 * Imports {@code evolve}, {@code read}, {@code literal}, {@code model}, {@code name}, {@code
 * report} and {@code site}, and of the runtime its rule book.
 */
@NullMarked
package dev.quarry.processor.view;

import org.jspecify.annotations.NullMarked;
