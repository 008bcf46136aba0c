package dev.quarry.examples.types;

import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collections of values of each sort, and of one another. */
@Table
record Collections(
    Id<Collections> id,
    List<Integer> numbers,
    Set<Double> fractions,
    Map<String, Instant> moments,
    List<Color> colors,
    Set<Id<Collections>> ids,
    List<Point> points,
    Map<String, Shape> shapes,
    List<List<Set<Color>>> palettes,
    Map<String, Map<String, List<Point>>> layers,
    Set<List<String>> words,
    List<Nothing> nothings) {}
