package geo;

import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
record City(@Optional Id<City> id) {} // error: [QRY-141] City.id is a key, which cannot be absent; make it a required component
