/**
 * What can be asked of Atlas, one class per step. Each shows the call as a user writes it, makes
 * that call, and shows what came back. Imports {@code model}, {@code load} and {@code report}.
 */
@NullMarked
package dev.quarry.examples.atlas.tour;

import org.jspecify.annotations.NullMarked;
