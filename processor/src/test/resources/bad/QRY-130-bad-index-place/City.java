package geo;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Table;
import dev.quarry.value.Id;

@Table("cities")
@Index // error: [QRY-130] @Index on City names no path; write the components to index, as in @Index({"country", "population"})
record City(
    Id<City> id,
    @Index("country") String name, // error: [QRY-130] @Index on component name names paths, but indexes that component; leave the paths out, or put the annotation on the record
    String country) {}
