package geo;

import dev.quarry.annotation.Schema;

@Schema(
    tables = {
      City.class, // error: [QRY-175] schema Atlas does not list Country, to which City.country refers; list it too
      City.class // error: [QRY-172] schema Atlas lists City twice; take one from the list
    })
interface Atlas {}
