package dev.quarry.query;

import java.util.Optional;

/**
 * The results of a query that have one value in a field, summed up.
 *
 * @param value the value, or empty for those without one
 * @param result what they add up to
 * @param <V> the field's type
 * @param <T> what they add up to
 */
public record Group<V, T>(Optional<V> value, T result) {}
