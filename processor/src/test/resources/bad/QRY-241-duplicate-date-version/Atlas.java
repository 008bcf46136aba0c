package geo;

import dev.quarry.annotation.Schema;

@Schema(tables = User.class, migrations = AtlasMigrations.class)
interface Atlas {}
