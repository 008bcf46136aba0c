package keys;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

@Table("settings")
public record Setting(@Key Scope scope, @Key String key, @Key boolean global, String value) {}
