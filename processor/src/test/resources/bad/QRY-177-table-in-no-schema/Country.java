package geo;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

@Table("countries")
record Country(@Key String code) {} // warning: [QRY-177] table "countries" is in no schema of this compilation; list it in Atlas, or @SuppressWarnings("QRY-177")
