/**
 * What has changed since the tables were sealed: models become the runtime's definitions, which its
 * rule book compares with the snapshots, and each difference becomes a finding at the line that
 * made it. Imports {@code model}, {@code read}, {@code report}, {@code site} and {@code snapshot},
 * and of the runtime {@code schema}, {@code evolution} and {@code snapshot}.
 */
@NullMarked
package dev.quarry.processor.evolve;

import org.jspecify.annotations.NullMarked;
