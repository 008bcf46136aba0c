/**
 * The text of {@code @Default}, parsed by the component's type into a Java expression. Imports
 * {@code read}, {@code name} and the scalar kinds of {@code model}.
 */
@NullMarked
package dev.quarry.processor.literal;

import org.jspecify.annotations.NullMarked;
