package geo;

import dev.quarry.annotation.Schema;

@Schema(tables = {City.class, City.class}) // error: [QRY-172] schema Atlas lists City twice; take one from the list
interface Atlas {}
