package dev.quarry.examples.atlas.report;

import java.time.Duration;

/**
 * How long a step's calls took.
 *
 * @param step the step's title
 * @param duration their sum
 */
public record Timing(String step, Duration duration) {}
