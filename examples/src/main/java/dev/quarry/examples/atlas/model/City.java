package dev.quarry.examples.atlas.model;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import org.jspecify.annotations.Nullable;

/**
 * A populated place.
 *
 * @param id its key in this database, made at the import
 * @param geonameId its number at GeoNames; no two cities share one
 * @param name its name in Latin letters
 * @param country the code of the country it lies in; that country exists
 * @param feature what kind of place it is
 * @param adminCode its first-order administrative division, if any
 * @param population how many people live there; 0 where that is not known
 * @param location where it lies
 */
@Table("cities")
@Index(
    value = {"country", "population"},
    include = {"name", "location"})
public record City(
    Id<City> id,
    @Index(unique = true) int geonameId,
    @Index String name,
    @References(Country.class) String country,
    Feature feature,
    @Optional @Nullable String adminCode,
    int population,
    Point location) {}
