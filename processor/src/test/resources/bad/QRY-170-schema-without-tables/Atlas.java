package geo;

import dev.quarry.annotation.Schema;

@Schema(tables = {}) // error: [QRY-170] schema Atlas lists no tables; write @Schema(tables = {…})
interface Atlas {}
