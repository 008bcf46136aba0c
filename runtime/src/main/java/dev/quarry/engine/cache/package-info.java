/**
 * A cache of what was made of values, which agrees with every snapshot: an entry is handed out only
 * where nobody has written its key since. May import {@code dev.quarry.engine}.
 */
@NullMarked
package dev.quarry.engine.cache;

import org.jspecify.annotations.NullMarked;
