/**
 * What the rest of Quarry asks of storage: an ordered map from byte keys to byte values, read and
 * changed through serializable transactions. Nothing above this package knows which engine is
 * underneath. May import {@code dev.quarry.error} only.
 */
@NullMarked
package dev.quarry.engine;

import org.jspecify.annotations.NullMarked;
