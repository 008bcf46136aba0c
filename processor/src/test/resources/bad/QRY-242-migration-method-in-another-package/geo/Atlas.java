package geo;

import dev.quarry.annotation.Schema;
import old.AtlasMigrations;

@Schema(tables = User.class, migrations = AtlasMigrations.class)
interface Atlas {}
