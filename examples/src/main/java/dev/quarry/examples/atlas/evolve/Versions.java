package dev.quarry.examples.atlas.evolve;

import dev.quarry.annotation.Default;
import dev.quarry.annotation.Index;
import dev.quarry.annotation.Key;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Removed;
import dev.quarry.annotation.Renamed;
import dev.quarry.annotation.Schema;
import dev.quarry.annotation.Table;
import dev.quarry.examples.atlas.model.Point;
import dev.quarry.value.Id;
import org.jspecify.annotations.Nullable;

/** The cities in five versions of one database. The last one is sealed, with all before it. */
public final class Versions {
  private Versions() {}

  /** Version 1: where each lies is one text, "latitude longitude". */
  @Schema(tables = V1.City.class)
  interface V1 {
    @Table("cities")
    record City(
        Id<V1.City> id,
        int geonameId,
        String name,
        @Index String country,
        @Optional @Nullable String admin,
        int population,
        String position) {}
  }

  /** Version 2: a field with a default, a field renamed, an index. */
  @Schema(tables = V2.City.class)
  interface V2 {
    @Table("cities")
    @Index({"country", "population"})
    record City(
        Id<V2.City> id,
        int geonameId,
        String name,
        String country,
        @Optional @Nullable @Renamed(from = "admin") String adminCode,
        long population,
        String position,
        @Default("geonames") String source) {}
  }

  /** Version 3: the position is split into two numbers. */
  @Schema(tables = V3.City.class, migrations = Migrations.ToV3.class)
  interface V3 {
    @Table("cities")
    @Index({"country", "population"})
    @Removed("position")
    record City(
        Id<V3.City> id,
        int geonameId,
        String name,
        String country,
        @Optional @Nullable @Renamed(from = "admin") String adminCode,
        long population,
        Point location,
        @Default("geonames") String source) {}
  }

  /** Version 4: the key is the number at GeoNames. */
  @Schema(
      tables = V4.City.class,
      migrations = {Migrations.ToV3.class, Migrations.ToV4.class})
  interface V4 {
    @Table("cities")
    @Index({"country", "population"})
    @Removed({"position", "id"})
    record City(
        @Key int geonameId,
        String name,
        String country,
        @Optional @Nullable @Renamed(from = "admin") String adminCode,
        long population,
        Point location,
        @Default("geonames") String source) {}
  }

  /** Version 5: places are a table of their own, and a name is to be unique in its division. */
  @Schema(
      tables = {V5.City.class, V5.Place.class},
      migrations = {Migrations.ToV3.class, Migrations.ToV4.class, Migrations.ToV5.class})
  interface V5 {
    @Table("cities")
    @Index({"country", "population"})
    @Index(
        value = {"adminCode", "country", "name"},
        unique = true)
    @Removed({"position", "id"})
    record City(
        @Key int geonameId,
        String name,
        String country,
        @Optional @Nullable @Renamed(from = "admin") String adminCode,
        long population,
        Point location,
        @Default("geonames") String source) {}

    @Table("places")
    record Place(@Key @References(V5.City.class) int city, Point location) {}
  }
}
