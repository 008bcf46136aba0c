package dev.quarry.engine.cache;

import dev.quarry.engine.ValueReader;

/**
 * What a reader made of a value.
 *
 * @param made what it made
 * @param reader the reader; what another one makes of the same value may differ
 * @param number a commit after which the key had the value: the last one that was published when it
 *     was read, or an earlier one after which nobody had written the key
 * @param bytes the memory that all of it takes, in bytes, roughly
 */
record CachedValue(Object made, ValueReader<?> reader, long number, int bytes) implements Kept {}
