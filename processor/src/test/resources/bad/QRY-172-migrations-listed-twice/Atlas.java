package geo;

import dev.quarry.annotation.Schema;

@Schema(
    tables = User.class,
    migrations = {
      AtlasMigrations.class,
      AtlasMigrations.class // error: [QRY-172] schema Atlas lists AtlasMigrations twice; take one from the list
    })
interface Atlas {}
