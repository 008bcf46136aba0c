package geo;

class AtlasMigrationSteps {}
