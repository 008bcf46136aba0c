package geo;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
@Index(value = "name", where = "active") // error: [QRY-202] "active" is no condition of an index; write "status = OPEN", "active = true", "email is present" or "email is absent"
record City(Id<City> id, String name, boolean active) {}
