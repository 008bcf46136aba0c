/**
 * The rules. Each looks at facts and returns findings; none changes anything or stops another.
 * Imports {@code read}, {@code literal}, {@code report}, {@code site} and {@code name}.
 */
@NullMarked
package dev.quarry.processor.validate;

import org.jspecify.annotations.NullMarked;
