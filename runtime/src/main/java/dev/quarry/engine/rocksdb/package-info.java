/**
 * The embedded engine on disk, over RocksDB. The only package that sees {@code org.rocksdb}, and
 * {@link dev.quarry.engine.rocksdb.NativeDatabase} is the only class that opens and closes native
 * handles. May import {@code dev.quarry.engine}, {@code dev.quarry.engine.optimistic} and {@code
 * dev.quarry.error}.
 */
@NullMarked
package dev.quarry.engine.rocksdb;

import org.jspecify.annotations.NullMarked;
