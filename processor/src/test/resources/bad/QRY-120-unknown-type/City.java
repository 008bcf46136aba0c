package geo;

import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;

@Table("cities")
record City(
    Id<City> id,
    Date founded, // error: [QRY-120] City.founded has the type Date, which is not known to Quarry; use java.time.Instant
    int[] heights, // error: [QRY-120] City.heights has the type int[], which is not known to Quarry; use List, or byte[] for bytes
    List<Locale> locales, // error: [QRY-120] City.locales has the type Locale, which is not known to Quarry; store it as a type that is known, with @Convert(SomeConverter.class)
    ArrayList<String> names, // error: [QRY-120] City.names has the type ArrayList<String>, which is not known to Quarry; use List
    Object other) {} // error: [QRY-120] City.other has the type Object, which is not known to Quarry; store it as a type that is known, with @Convert(SomeConverter.class)
