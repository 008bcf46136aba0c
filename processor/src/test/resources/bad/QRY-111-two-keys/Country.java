package geo;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("countries")
record Country(
    @Key String code,
    Id<Country> id) {} // error: [QRY-111] table Country has two keys, code and id: a component of type Id<Country> is one by itself; keep one, or write @References(Country.class) where another document is meant
