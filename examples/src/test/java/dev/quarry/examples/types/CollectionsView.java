package dev.quarry.examples.types;

import dev.quarry.annotation.Projection;
import dev.quarry.value.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every other component of collections, and none of the first ones. */
@Projection(of = Collections.class)
record CollectionsView(
    List<Nothing> nothings,
    Set<Double> fractions,
    Map<String, Instant> moments,
    Set<Id<Collections>> ids,
    Map<String, Shape> shapes,
    List<List<Set<Color>>> palettes,
    Set<List<String>> words) {}
