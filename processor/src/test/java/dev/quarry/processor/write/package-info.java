/** Tests of the writers: golden files, layout, and properties that all generated sources share. */
@NullMarked
package dev.quarry.processor.write;

import org.jspecify.annotations.NullMarked;
