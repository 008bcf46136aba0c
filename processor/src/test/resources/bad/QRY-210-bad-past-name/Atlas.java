package geo;

import dev.quarry.annotation.Schema;

@Schema(tables = City.class, removed = {"visits", ""}) // error: [QRY-210] "" is no name that a table can have had; write the name as it stood in @Table
interface Atlas {}
