package geo;

import dev.quarry.annotation.OnDelete;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.References;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;
import java.util.List;

@Table("cities")
record City(
    Id<City> id,
    @References(value = City.class, onDelete = OnDelete.SET_ABSENT) Id<City> twin, // error: [QRY-154] City.twin cannot become absent when the document it refers to is deleted; mark it @Optional, or choose RESTRICT or CASCADE
    @Optional
        @References(value = City.class, onDelete = OnDelete.SET_ABSENT) // error: [QRY-154] City.friends cannot become absent when the document it refers to is deleted; choose RESTRICT or CASCADE for a collection
        List<Id<City>> friends) {}
