/**
 * Declarations that passed every check, as immutable records: what the writers need and nothing
 * else. Names and types are JavaPoet's, so that a writer can emit them as they are. Imports nothing
 * of the processor.
 */
@NullMarked
package dev.quarry.processor.model;

import org.jspecify.annotations.NullMarked;
