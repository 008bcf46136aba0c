package geo;

record Range<T>(T from, T to) {} // error: [QRY-105] Range has type parameters, but a stored record has one shape; store a record without them, or use @Convert where it is a component
