package geo;

import dev.quarry.annotation.*;

@Schema(tables = {User.class, City.class}, migrations = AtlasMigrations.class)
interface Atlas {}
