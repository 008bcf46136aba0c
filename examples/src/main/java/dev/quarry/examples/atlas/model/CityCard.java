package dev.quarry.examples.atlas.model;

import dev.quarry.annotation.Path;
import dev.quarry.annotation.Projection;

/**
 * What a list of cities shows.
 *
 * @param name the city's name
 * @param population how many people live there
 * @param latitude how far north it lies, in degrees
 */
@Projection(of = City.class)
public record CityCard(String name, int population, @Path("location.latitude") double latitude) {}
