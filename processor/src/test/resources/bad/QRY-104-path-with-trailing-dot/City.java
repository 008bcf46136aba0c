package geo;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

@Table("cities")
@Index("name.") // error: [QRY-104] index path "name." goes on behind City.name of type String, though paths go through nested records only; end it at "name", or index another component
record City(@Key String code, @Index String name) {}
