package geo;

import dev.quarry.annotation.References;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
record City(Id<City> id, @References(Country.class) String country, @References(int.class) int size) {} // error: [QRY-150] City.country refers to Country, which is no table; annotate Country with @Table, or remove @References // error: [QRY-150] City.size refers to int, which is no table; name a record that is annotated with @Table
