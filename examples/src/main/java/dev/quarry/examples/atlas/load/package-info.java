/**
 * From files to tables: lines with their numbers, fields with their checks, batches with how far
 * they have come. Imports {@code model} and {@code report}.
 */
@NullMarked
package dev.quarry.examples.atlas.load;

import org.jspecify.annotations.NullMarked;
