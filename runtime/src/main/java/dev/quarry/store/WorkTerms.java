package dev.quarry.store;

import dev.quarry.evolution.EvolutionListener;

/**
 * How long pieces of work are done.
 *
 * @param listener is told of them
 * @param gate what they pass between two batches
 * @param threads how many threads go through a table's documents at once, at least 1
 */
public record WorkTerms(EvolutionListener listener, WorkGate gate, int threads) {}
