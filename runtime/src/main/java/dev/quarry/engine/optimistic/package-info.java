/**
 * Serializable transactions for a storage that has none: snapshot reads, buffered writes, and
 * optimistic validation at commit, after Kung and Robinson, "On Optimistic Methods for Concurrency
 * Control" (1981). A storage offers the few operations of {@link
 * dev.quarry.engine.optimistic.Storage}; all engines that come with Quarry are built so. May import
 * {@code dev.quarry.engine} and {@code dev.quarry.error}.
 */
@NullMarked
package dev.quarry.engine.optimistic;

import org.jspecify.annotations.NullMarked;
