package geo;

import dev.quarry.annotation.Schema;
import old.OldMigrations;

@Schema(tables = User.class, migrations = {AtlasMigrations.class, OldMigrations.class})
interface Atlas {}
