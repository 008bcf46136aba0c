package geo;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
record City(@Index Id<City> id, String name) {} // warning: [QRY-137] index (id) orders documents as the key does; read them with byKey() and remove the index
