package geo;

import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
record City(
    Id<City> id,
    String aB,
    String AB) {} // error: [QRY-181] aB and AB would get one method, withAB; rename one of them
