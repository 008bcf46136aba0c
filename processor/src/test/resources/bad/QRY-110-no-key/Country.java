package geo;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

@Table("countries")
record Country(@Key String code) {}
