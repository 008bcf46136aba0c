package geo;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Optional;
import dev.quarry.annotation.Table;

@Table("countries")
record Country(@Key @Optional String code) {} // error: [QRY-141] Country.code is a key, which cannot be absent; make it a required component
