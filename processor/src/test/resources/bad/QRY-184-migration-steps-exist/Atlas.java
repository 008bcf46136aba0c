package geo;

import dev.quarry.annotation.Schema;

@Schema(tables = User.class, migrations = AtlasMigrations.class)
interface Atlas {} // error: [QRY-184] class AtlasMigrationSteps is to be generated, but is in the sources already; rename that class
