package geo;

import dev.quarry.annotation.Convert;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
record City(
    Id<City> id,
    @Convert(MoneyConverter.class) Money tax, // error: [QRY-162] MoneyConverter cannot be made with new MoneyConverter() in package geo; it needs a constructor without parameters and exceptions; that package must reach both, and the class be neither abstract nor inner
    @Convert(AbstractConverter.class) Money debt) {} // error: [QRY-162] AbstractConverter cannot be made with new AbstractConverter() in package geo; it needs a constructor without parameters and exceptions; that package must reach both, and the class be neither abstract nor inner
