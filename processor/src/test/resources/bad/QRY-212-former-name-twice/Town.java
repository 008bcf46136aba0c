package geo;

import dev.quarry.annotation.Renamed;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("towns")
@Renamed(from = "places")
record Town(Id<Town> id, String name) {}
