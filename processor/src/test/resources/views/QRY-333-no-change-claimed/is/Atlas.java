package geo;

import dev.quarry.annotation.*;

@Schema(tables = User.class, migrations = AtlasMigrations.class)
interface Atlas {}
