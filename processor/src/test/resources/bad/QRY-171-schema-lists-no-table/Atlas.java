package geo;

import dev.quarry.annotation.Schema;

@Schema(
    tables = {
      City.class,
      Point.class, // error: [QRY-171] schema Atlas lists Point, which is no table; annotate Point with @Table, or take it from the list
      int.class // error: [QRY-171] schema Atlas lists int, which is no table; annotate int with @Table, or take it from the list
    })
interface Atlas {}
