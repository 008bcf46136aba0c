/**
 * A cache of what was made of values, and of the entries of ranges, which agrees with every
 * snapshot: what it keeps is handed out only where nobody has written its keys since. May import
 * {@code dev.quarry.engine}.
 */
@NullMarked
package dev.quarry.engine.cache;

import org.jspecify.annotations.NullMarked;
