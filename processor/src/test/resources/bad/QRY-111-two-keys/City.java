package geo;

import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
record City(
    Id<City> id,
    String name,
    Id<City> twin) {} // error: [QRY-111] table City has two keys, id and twin: a component of type Id<City> is one by itself; keep one, or mark the key with @Key, or write @References(City.class) where another document is meant
