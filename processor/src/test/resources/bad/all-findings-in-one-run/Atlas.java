package geo;

import dev.quarry.annotation.Schema;

@Schema(
    tables = {
      City.class,
      Country.class,
      Point.class // error: [QRY-171] schema Atlas lists Point, which is no table; annotate Point with @Table, or take it from the list
    })
interface Atlas {}
