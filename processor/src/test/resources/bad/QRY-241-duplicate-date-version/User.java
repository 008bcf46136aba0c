package geo;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

@Table("users")
record User(@Key String name, String role) {}
