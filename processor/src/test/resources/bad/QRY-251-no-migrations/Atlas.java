package geo;

import dev.quarry.annotation.Schema;

@Schema(
    tables = User.class,
    migrations = {
      AtlasMigrations.class, // error: [QRY-251] AtlasMigrations has no migrations; annotate a static method of it with @Migration, or take it from the list
      int.class // error: [QRY-251] int has no migrations; annotate a static method of it with @Migration, or take it from the list
    })
interface Atlas {}
