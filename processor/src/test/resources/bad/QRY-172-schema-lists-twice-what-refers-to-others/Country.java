package geo;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

@Table("countries")
@SuppressWarnings("QRY-177")
record Country(@Key String code) {}
