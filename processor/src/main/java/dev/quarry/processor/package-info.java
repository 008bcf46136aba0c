/**
 * The processor that {@code javac} runs: it takes declarations through read, validate, describe and
 * write, round by round. Imports every package below it; nothing imports this one.
 */
@NullMarked
package dev.quarry.processor;

import org.jspecify.annotations.NullMarked;
