package geo;

import dev.quarry.annotation.Convert;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.util.List;

@Table("cities")
record City(
    Id<City> id,
    @Convert(MoneyConverter.class) List<Money> taxes, // error: [QRY-161] MoneyConverter converts Money, but City.taxes is of type List<Money>; name a converter of List<Money>
    @Convert(MoneyConverter.class) int debt) {} // error: [QRY-161] MoneyConverter converts Money, but City.debt is of type Integer; name a converter of Integer
