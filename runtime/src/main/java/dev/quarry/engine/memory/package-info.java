/**
 * An engine that keeps everything in memory, for tests and for data that need not last. Written to
 * be obviously right rather than fast: the other engines are compared with it. May import {@code
 * dev.quarry.engine}, {@code dev.quarry.engine.optimistic} and {@code dev.quarry.error}.
 */
@NullMarked
package dev.quarry.engine.memory;

import org.jspecify.annotations.NullMarked;
