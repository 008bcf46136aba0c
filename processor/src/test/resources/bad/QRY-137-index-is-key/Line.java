package geo;

import dev.quarry.annotation.Index;
import dev.quarry.annotation.Key;
import dev.quarry.annotation.Table;

@Table("lines")
@Index(value = "book", unique = true)
@Index({"book", "page"})
record Line(@Key String book, @Key int page, @Key int line) {} // warning: [QRY-137] index (book, page) orders documents as the key does; read them with byKey() and remove the index
