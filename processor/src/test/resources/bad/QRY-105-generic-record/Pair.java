package geo;

import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

@Table
record Pair<T>(@Key String name, T value) {} // error: [QRY-105] Pair has type parameters, but a stored record has one shape; store a record without them, or use @Convert where it is a component
