package dev.quarry.examples.atlas.tour;

import dev.quarry.examples.atlas.model.City;
import dev.quarry.examples.atlas.model.CityTable;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sums over all cities, gathered in one scan that keeps no city but the largest. */
final class Facts {
  private final Set<String> countries = new HashSet<>();
  private long cities;
  private long population;
  private @Nullable City largest;

  private Facts() {}

  static Facts of(CityTable table) {
    Facts facts = new Facts();
    try (Stream<City> cities = table.scan().stream()) {
      cities.forEach(facts::add);
    }
    return facts;
  }

  private void add(City city) {
    cities++;
    population += city.population();
    countries.add(city.country());
    if (largest == null || city.population() > largest.population()) {
      largest = city;
    }
  }

  long cities() {
    return cities;
  }

  long countries() {
    return countries.size();
  }

  long population() {
    return population;
  }

  /** The most populous city; null if there is none. */
  @Nullable City largest() {
    return largest;
  }
}
