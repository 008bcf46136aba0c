package geo;

import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("towns")
record Town(Id<Town> id, String name) {}
