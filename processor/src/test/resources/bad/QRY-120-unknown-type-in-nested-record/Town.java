package geo;

import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.util.List;

@Table("towns")
record Town(Id<Town> id, List<Place> places) {}
