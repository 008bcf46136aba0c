package geo;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

@Table("regions")
record Region(@Key java.util.Optional<String> code) {} // error: [QRY-141] Region.code is a key, which cannot be absent; make it a required component
