package geo;

import dev.quarry.annotation.Default;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
record City(
    Id<City> id,
    @Optional @Default("Paris") String name, // error: [QRY-145] City.name has a default, but may be absent too; keep @Default for a value that is always there, or let it be optional without one
    @Default("Paris") java.util.Optional<String> twin) {} // error: [QRY-145] City.twin has a default, but may be absent too; keep @Default for a value that is always there, or let it be optional without one
