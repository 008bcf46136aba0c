package geo;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;
import java.util.List;

@Table("cities")
record City(@Key Point location, @Key List<String> names, String name) {} // error: [QRY-112] key City.location is a nested record, which has no order; choose a number, text, time, enum or Id, or mark several components // error: [QRY-112] key City.names is a list, which has no order; choose a number, text, time, enum or Id, or mark several components
