package dev.quarry.benchmarks.city;

import dev.quarry.benchmarks.data.Question;
import dev.quarry.examples.atlas.model.City;
import dev.quarry.value.Id;
import java.util.List;
import java.util.function.Consumer;

/** A database of the world's cities, with an index by country and population. Thread-safe. */
public interface Cities extends AutoCloseable {
  /**
   * Reads a city by its key.
   *
   * @param id of one that is there
   * @return the city
   */
  Object get(Id<City> id);

  /**
   * Reads the first {@link Question#ROWS} cities of a country, or all if there are fewer, from the
   * smallest one on.
   *
   * @param country its code
   * @return the cities
   */
  List<?> smallest(String country);

  /**
   * Reads all cities.
   *
   * @param sink gets each
   */
  void scan(Consumer<Object> sink);

  @Override
  void close();
}
