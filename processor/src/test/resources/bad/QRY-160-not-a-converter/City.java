package geo;

import dev.quarry.annotation.Convert;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
record City(
    Id<City> id,
    @Convert(String.class) Money tax, // error: [QRY-160] String, named by @Convert on City.tax, is no Converter<T, S>; let it implement dev.quarry.value.Converter with both types
    @Convert(RawConverter.class) Money debt, // error: [QRY-160] RawConverter, named by @Convert on City.debt, is no Converter<T, S>; let it implement dev.quarry.value.Converter with both types
    @Convert(int[].class) Money wealth) {} // error: [QRY-160] int[], named by @Convert on City.wealth, is no Converter<T, S>; let it implement dev.quarry.value.Converter with both types
