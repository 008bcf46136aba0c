package dev.quarry.sample;

import dev.quarry.value.Id;
import org.jspecify.annotations.Nullable;

/** A document with an index of each kind beyond the plain ones. */
public record Place(
    Id<Place> id,
    String country,
    int population,
    @Nullable Integer score,
    @Nullable String email,
    boolean capital) {

  public static Place of(String country, int population) {
    return new Place(Id.next(), country, population, null, null, false);
  }

  public Place withCountry(String value) {
    return new Place(id, value, population, score, email, capital);
  }

  public Place withPopulation(int value) {
    return new Place(id, country, value, score, email, capital);
  }

  public Place withScore(@Nullable Integer value) {
    return new Place(id, country, population, value, email, capital);
  }

  public Place withEmail(@Nullable String value) {
    return new Place(id, country, population, score, value, capital);
  }

  public Place withCapital(boolean value) {
    return new Place(id, country, population, score, email, value);
  }
}
