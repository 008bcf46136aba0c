/**
 * What a record says about how it is stored. These annotations are read by the Quarry processor
 * while {@code javac} runs and by nothing at run time; this package imports nothing of Quarry.
 */
@NullMarked
package dev.quarry.annotation;

import org.jspecify.annotations.NullMarked;
