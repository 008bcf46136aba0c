package geo;

import dev.quarry.annotation.Schema;

@Schema(tables = City.class)
record Atlas() {} // error: [QRY-173] schema Atlas is not an interface or class that its package can reach; put @Schema on an interface that is not private, as in interface Atlas {}
