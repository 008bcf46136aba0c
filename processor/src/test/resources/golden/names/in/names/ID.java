package names;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

@Table
record ID(@Key long id) {}
